const narrow = '\u202f'
const wide = '\u00a0'

/**
 * Sets French spacing: a narrow no-break space before « ; ! ? », a no-break one before the colon and inside guillemets,
 * so that a mark never starts a line (Lexique des règles typographiques, Imprimerie nationale).
 */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, narrow)
    .replace(/ (?=[:»])/g, wide)
    .replace(/(?<=«) /g, wide)

/** Sets every sentence of a catalogue and keeps its shape. */
export const typesetAll = <T extends object>(catalogue: T): T =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? typeset(value) : typesetAll(value as object),
    ]),
  ) as T
