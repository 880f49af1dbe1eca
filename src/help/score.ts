import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { Subject } from './subject'

/** The words of a subject as SQL looks for them in folded text, letters that mean something to LIKE escaped. */
export const likePatterns = ({ stems }: Subject): string[] =>
  stems.map((one) => `%${one.replace(/[\\%_]/g, '\\$&')}%`)

/** How much something speaks of a subject: two points for a shared topic, one for each of its words. */
export function score(args: {
  subject: Subject
  topics: readonly string[]
  texts: readonly string[]
}): number {
  const { subject, topics, texts } = args
  const said = new Set(texts.flatMap(tokens).map(stem))
  const shared = topics.some((topic) => subject.topics.some((wanted) => wanted === topic)) ? 2 : 0
  return shared + subject.stems.filter((one) => said.has(one)).length
}
