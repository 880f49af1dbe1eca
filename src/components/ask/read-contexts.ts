import type { Citation } from '@/src/assistant/answer'
import type { Contexts } from './ask-state'

/** What a citation is called in an address: `<passage>.<start>.<end>`. */
export const citationKey = ({ passageId, start, end }: Citation) => `${passageId}.${start}.${end}`

/**
 * The words around each quotation, read again from the passages with the rights of the person who asks.
 * An answer can be read without them: when they can't be had, there are none.
 */
export async function readContexts(citations: Citation[], signal?: AbortSignal): Promise<Contexts> {
  if (citations.length === 0) return {}
  const query = new URLSearchParams(citations.map((citation) => ['citation', citationKey(citation)]))
  const response = await fetch(`/api/contexts?${query}`, { signal }).catch(() => undefined)
  if (!response?.ok) return {}
  const found = (await response.json()) as Record<string, Contexts[number]>
  return Object.fromEntries(
    citations.flatMap((citation) => {
      const context = found[citationKey(citation)]
      return context ? [[citation.number, context] as const] : []
    }),
  )
}
