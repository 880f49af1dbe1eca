import { fold } from '@/src/text/fold'

const months = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout'],
  ...['septembre', 'octobre', 'novembre', 'decembre'],
]

const padded = (text: string) => text.padStart(2, '0')
const joined = (year?: string, month?: string, day?: string) =>
  [year, month && padded(month), day && padded(day)].filter(Boolean).join('-')

/**
 * A year, a month or a day as people write it, in the form that is kept: « 11/06/2022 », « juin 2022 » and
 * « 1er juin 2022 » give `2022-06-11`, `2022-06` and `2022-06-01`. What is none of these is given back as it is.
 */
export function writtenDate(text: string): string {
  const plain = fold(text).trim()
  const figures = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(plain)
  if (figures) return joined(figures[3], figures[2], figures[1])
  const words = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/.exec(plain)
  const month = months.indexOf(words?.[2] ?? '') + 1
  return words && month > 0 ? joined(words[3], String(month), words[1]) : text.trim()
}
