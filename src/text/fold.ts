const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae' }

/**
 * The form under which words are compared: lower case, typographic apostrophes made plain, ligatures opened,
 * accents and other combining marks dropped. Its length may differ from the text's: never use its offsets.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
