const fixed = '\u00a0'

/**
 * Sets French spacing: a no-break space before « : ; ! ? » and inside guillemets, so that a mark never starts a line.
 * The narrow one that printers use before « ; ! ? » is missing from the site's typeface. A double colon is no prose: it begins the pattern of a number.
 */
export const typeset = (text: string): string => text.replace(/ (?!::)(?=[:;!?»])|(?<=«) /g, fixed)

/** Sets every sentence of a catalogue and keeps its shape. */
export const typesetAll = <T extends object>(catalogue: T): T =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? typeset(value) : typesetAll(value as object),
    ]),
  ) as T
