/** A vocabulary as a select field wants it, in the order in which it is written. */
export const optionsOf = <Key extends string>(labels: Record<Key, string>) =>
  (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }))
