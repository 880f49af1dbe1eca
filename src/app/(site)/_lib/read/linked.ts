/** A linked record that was loaded; one that this person may not read stays a number and counts for nothing. */
export const loaded = <Doc extends { id: number }>(
  linked: number | Doc | null | undefined,
): Doc | undefined => (typeof linked === 'object' && linked !== null ? linked : undefined)

/** Those of several linked records that were loaded. */
export const allLoaded = <Doc extends { id: number }>(linked: (number | Doc)[] | null | undefined): Doc[] =>
  (linked ?? []).flatMap((one) => loaded(one) ?? [])

/** Labels of the vocabularies are kept to the letter; on a page their apostrophes are typographic. */
export const labelIn = <Key extends string>(
  labels: Record<Key, string>,
  key: Key | null | undefined,
): string | undefined => (key ? labels[key]?.replaceAll("'", '’') : undefined)

/** The labels of several keys. */
export const labelsIn = <Key extends string>(
  labels: Record<Key, string>,
  keys: readonly Key[] | null | undefined,
): string[] => (keys ?? []).flatMap((key) => labelIn(labels, key) ?? [])

/** A vocabulary with typographic apostrophes. */
export const typographic = <Key extends string>(labels: Record<Key, string>): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(labels).map(([key, label]) => [key, label.replaceAll("'", '’')]),
  ) as Record<Key, string>
