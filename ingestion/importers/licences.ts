const written: [RegExp, string][] = [
  [/licence ouverte|etalab/i, 'etalab-2.0'],
  [/by-nc-sa/i, 'cc-by-nc-sa-4.0'],
  [/by-sa|partage dans les mêmes conditions|attribution-sharealike/i, 'cc-by-sa-4.0'],
  [/sans licence/i, 'aucune'],
]

/** The key of the field's licences that some words or an address name; nothing is assumed where none is named. */
export const licenceIn = (text: string | null | undefined): string | undefined =>
  text
    ? written.find(([pattern]) => pattern.test(text.replaceAll(' ', '-')) || pattern.test(text))?.[1]
    : undefined
