import { expansionOf } from '@/src/retrieval/glossary/field-glossary'
import type { Answer, Sentence } from './answer'

const acronym = /(?<![\p{L}\d])\p{Lu}{2}[\p{L}\d]{0,8}(?![\p{L}\d])/gu

/** What the acronyms of an answer are short for, each once, as the field's own list says: no model explains them. */
export function explainedWords(sentences: Sentence[]): NonNullable<Answer['explained']> {
  const terms = new Set(sentences.flatMap(({ text }) => text.match(acronym) ?? []))
  return [...terms].flatMap((term) => {
    const meaning = expansionOf(term)
    return meaning === undefined ? [] : [{ term, meaning }]
  })
}
