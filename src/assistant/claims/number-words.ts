import { fold } from '@/src/text/fold'

const units: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}
const scales: Record<string, number> = {
  cent: 100,
  cents: 100,
  mille: 1000,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
}

/** Whether a folded word takes part in writing a number in French. */
export const isNumberWord = (word: string): boolean => word in units || word in scales

/**
 * The value of a French number in words, given folded and split (`quatre`, `vingt`, `dix`, `sept` is 97), or
 * `undefined` when the words do not make a number. “et” between words is accepted.
 */
export function valueOfWords(words: string[]): number | undefined {
  let total = 0
  let group = 0
  let seen = false
  for (const word of words) {
    if (word === 'et') continue
    const unit = units[word]
    const scale = scales[word]
    if (unit !== undefined) {
      if (!mayFollow({ group, unit })) return undefined
      group = isEighty({ group, unit }) ? group + 76 : group + unit
    } else if (scale === 100) group = group === 0 ? 100 : times({ group, by: 100 })
    else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale
      group = 0
    } else return undefined
    seen = true
  }
  return seen ? total + group : undefined
}

/** quatre-vingt: the four already counted becomes eighty (4 + 76). */
const isEighty = ({ group, unit }: { group: number; unit: number }) => unit === 20 && group % 100 === 4

/** Whether a word goes on with a number: “vingt deux” does, “deux trois” are two numbers. */
function mayFollow({ group, unit }: { group: number; unit: number }): boolean {
  const rest = group % 100
  if (rest === 0 || isEighty({ group, unit })) return true
  return rest % 10 === 0 && rest >= 20 && unit < (rest === 60 || rest === 80 ? 20 : 10)
}

const times = ({ group, by }: { group: number; by: number }) => (group < 10 ? group * by : group + by)

/**
 * The digits of a number written with figures, comma as decimal mark, groups joined: “1 250,50” is `1250.5`. What begins
 * with a zero names something (a line, a postcode) and keeps it.
 */
export function valueOfFigures(figures: string): string {
  const plain = fold(figures)
    .replace('−', '-')
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
  if (/^0\d/.test(plain)) return plain
  const value = Number(plain.replace(',', '.').replace(/[^\d.-]/g, ''))
  return Number.isFinite(value) ? String(value) : plain
}
