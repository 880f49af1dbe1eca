import type { Answer } from '@/src/assistant/answer'

/** How many sentences, and how many documents they come from. */
export const countsOf = ({ sentences, citations }: Answer) => ({
  sentences: sentences.length,
  sources: new Set(citations.map(({ document }) => `${document.collection}/${document.id}`)).size,
})
