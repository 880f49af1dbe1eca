const steps: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/[cs]h/g, 'x'],
  [/h/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/qu|ck|[cq]/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/y/g, 'i'],
  [/e?au/g, 'o'],
  [/ai|ei/g, 'e'],
  [/[ae][nm](?![aeiou])/g, 'A'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[esxtdz]+$/, ''],
]

/**
 * How a folded French word sounds, roughly: what one writes by ear (smartfone, ordinatteur, aplication) has the key of
 * the word that was meant. A few rules of Phonex (Brouard, 1999), enough to repair a search, not to index by.
 */
export const sound = (word: string): string =>
  steps.reduce((key, [letters, heard]) => key.replace(letters, heard), word)
