/** The kinds of personal data that people type about those they help. */
export const personalKinds = [
  'nir',
  'phone',
  'email',
  'iban',
  'card',
  'identifier',
  'birthdate',
  'name',
  'address',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A piece of personal data in a text: `start` and `end` are offsets in UTF-16 units. */
export type PersonalData = { kind: PersonalKind; start: number; end: number }

/** Finds one family of personal data; detectors know nothing of each other, overlaps are settled by `find`. */
export type Detector = (text: string) => PersonalData[]
