import { analyse, matterOf } from '@/src/retrieval/analysis/analyse'

/** A mark that masking left, `[téléphone 1]`: it says nothing of what was asked. */
const mark = /\[[^[\]]+ \d+\]/g

/** From this share of common words on, two questions ask the same. */
const sameFrom = 0.8

/** Shorter stems differ by a letter and mean something else. */
const repairable = 5

/**
 * What a masked question is about, whatever its form: the stems of its words, sorted, each once. Questions with the
 * same key are the same. A question without any word gives an empty key.
 */
export const questionKey = (question: string): string =>
  [...new Set(matterOf(analyse(question.replace(mark, ' '))).map(({ stem }) => stem))].sort().join(' ')

/** Whether two words differ by one letter at most: one more, one less, another one, or two that changed places. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

const isSameStem = (a: string, b: string): boolean =>
  a === b || (Math.max(a.length, b.length) >= repairable && !/\d/.test(a + b) && isOneLetterAway(a, b))

/** Whether two keys ask the same but for a misspelling or a word that adds little. Numbers must be the same. */
export function isAlike(a: string, b: string): boolean {
  const left = a.split(' ')
  const rest = b.split(' ')
  const total = left.length + rest.length
  let common = 0
  for (const stem of left) {
    const at = rest.findIndex((other) => isSameStem(stem, other))
    if (at < 0) continue
    rest.splice(at, 1)
    common += 1
  }
  const numbers = (key: string) => (key.match(/\S*\d\S*/g) ?? []).join(' ')
  return numbers(a) === numbers(b) && common / (total - common) >= sameFrom
}
