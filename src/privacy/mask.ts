import { findNames } from './names'
import { findIbans, findNumbers } from './numbers'
import { findPeople } from './people'
import { type PersonalData, type PersonalKind, personalKinds } from './personal-data'
import { findAccounts, findSecrets, findSpeltPhones } from './said'
import { findAddresses, findBirthdates, findEmails, findIdentifiers } from './words'

const detectors = [
  findIbans,
  findAccounts,
  findSpeltPhones,
  findSecrets,
  findPeople,
  findEmails,
  findNumbers,
  findIdentifiers,
  findBirthdates,
  findAddresses,
  findNames,
]

/** All personal data of a text in reading order; where two overlap, the one that reaches further stays. */
export function findPersonalData(text: string): PersonalData[] {
  const rank = (kind: PersonalKind) => personalKinds.indexOf(kind)
  const all = detectors
    .flatMap((detect) => detect(text))
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a.kind) - rank(b.kind))
  const kept: PersonalData[] = []
  for (const item of all) {
    const last = kept.at(-1)
    if (!last || item.start >= last.end) kept.push(item)
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item
  }
  return kept
}

/** A text with its personal data replaced by numbered marks, and the way back for as long as the request lasts. */
export type Masked = { text: string; found: PersonalData[]; unmask: (masked: string) => string }

/**
 * Replaces personal data by marks such as `[téléphone 1]`; the same value gets the same mark.
 * `labels` are the words of the marks, from the message catalogue. The values live in the closure only:
 * nothing of them may be stored.
 */
export function mask({ text, labels }: { text: string; labels: Record<PersonalKind, string> }): Masked {
  const found = findPersonalData(text)
  const marks = new Map<string, string>()
  const originals = new Map<string, string>()
  const counts = new Map<PersonalKind, number>()
  let masked = ''
  let position = 0
  for (const { kind, start, end } of found) {
    const value = text.slice(start, end)
    const key = `${kind}:${value.replace(/[\s._-]/g, '').toLowerCase()}`
    if (!marks.has(key)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const mark = marks.get(key) ?? `[${labels[kind]} ${counts.get(kind)}]`
    marks.set(key, mark)
    originals.set(mark, value)
    masked += text.slice(position, start) + mark
    position = end
  }
  return {
    text: masked + text.slice(position),
    found,
    unmask: (said) => said.replace(/\[[^[\]]+ \d+\]/g, (label) => originals.get(label) ?? label),
  }
}

/** A text without its personal data: for models that only look for what a question is about. */
export function withoutPersonalData(text: string): string {
  const pieces = findPersonalData(text)
  const kept = pieces.map(({ start }, at) => text.slice(pieces[at - 1]?.end ?? 0, start))
  return [...kept, text.slice(pieces.at(-1)?.end ?? 0)].join('…')
}
