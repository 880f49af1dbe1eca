import type { LookedUp } from '@/src/retrieval/look-up'
import { isForMachines } from '@/src/text/for-machines'
import type { Viewer } from '@/src/visibility/visibility'
import type { Citation } from '../answer'
import { toCitation } from '../citation'
import type { Engine } from '../consult'
import { verifyQuote } from '../verify'
import { type ExcerptPart, excerptSpan, partsOf } from './excerpt'

/** The sentence of a document that holds the words looked for, proved against the store, and in parts. */
export type Excerpt = { citation: Citation; parts: ExcerptPart[] }

type Claim = { recordId: string; passageId: number; start: number; end: number; quote: string }

/** The sentence of one document that says most of what was looked for. */
function claimOf(
  { document, passages }: LookedUp['documents'][number],
  stems: LookedUp['stems'],
): Claim | undefined {
  let best: (Claim & { found: number }) | undefined
  for (const passage of passages.filter(({ text }) => !isForMachines(text))) {
    const span = excerptSpan({ passage, stems })
    if (!span || span.found <= (best?.found ?? 0)) continue
    const quote = passage.text.slice(span.start, span.end)
    best = { ...span, recordId: document.recordId, passageId: passage.id, quote }
  }
  return best
}

/**
 * For documents that were looked up, by their record's id, the sentence that holds what was looked for, as the store
 * serves it to this viewer at this moment; documents that say it in their titles alone have none.
 */
export async function excerptsOf(args: {
  engine: Pick<Engine, 'readPassages'>
  viewer: Viewer
  documents: LookedUp['documents']
  stems: LookedUp['stems']
}): Promise<Map<string, Excerpt>> {
  const { engine, viewer, documents, stems } = args
  const claims = documents.flatMap((document) => claimOf(document, stems) ?? [])
  const stored = await engine.readPassages({ ids: claims.map(({ passageId }) => passageId), viewer })
  const excerpts = claims.flatMap((claim) => {
    const passage = stored.get(claim.passageId)
    const place = verifyQuote({ claim, passage })
    if (!passage || !place) return []
    const citation = toCitation({ number: 1, passage, place })
    return [[claim.recordId, { citation, parts: partsOf({ text: citation.quote, stems }) }] as const]
  })
  return new Map(excerpts)
}
