import type { Citation } from '@/src/assistant/answer'
import type { Contexts } from '@/src/components/ask/ask-state'
import { quoteContext } from '@/src/components/ask/quote-context'
import type { Viewer } from '@/src/visibility/visibility'
import { readCited } from './cited-place'
import { openContent } from './content'

/** The words around each quotation, by its number, as far as this viewer may read them now. */
export async function contextsOf({
  citations,
  viewer,
}: {
  citations: Citation[]
  viewer: Viewer
}): Promise<Contexts> {
  const { db } = await openContent()
  const cited = await readCited({ db, places: citations, viewer })
  return Object.fromEntries(
    citations.flatMap(({ number, start, end }, index) => {
      const text = cited[index]?.passage.text
      return text === undefined ? [] : [[number, quoteContext({ text, start, end })]]
    }),
  )
}
