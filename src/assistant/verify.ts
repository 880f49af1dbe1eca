import type { StoredPassage } from '@/src/passages/read-for-citation'
import { locateQuote, type Span } from '@/src/text/locate'
import { normaliseQuote } from '@/src/text/normalise'

/** A quotation to prove: the words, and where they are believed to stand in the passage. */
export type Claim = Span & { quote: string }

function standsAt({ text, claim }: { text: string; claim: Claim }): Span | undefined {
  const wanted = normaliseQuote(claim.quote)
  const inPlace = wanted !== '' && normaliseQuote(text.slice(claim.start, claim.end)) === wanted
  return inPlace ? { start: claim.start, end: claim.end } : locateQuote({ text, quote: claim.quote })
}

/**
 * The place of a quotation in the passage as stored now, or `undefined` when it must not be shown: the document's row
 * no longer serves this passage, the words do not stand in it, text was removed inside them, or a newer text that
 * waits to be indexed no longer says them. `passage` is what the store gave for this viewer just before.
 */
export function verifyQuote({ claim, passage }: { claim: Claim; passage?: StoredPassage }): Span | undefined {
  if (!passage?.document.published || passage.generation !== passage.document.generation) return undefined
  const place = standsAt({ text: passage.text, claim })
  if (!place || passage.text.slice(place.start, place.end).includes('\f')) return undefined
  if (passage.currentText === undefined) return place
  return locateQuote({ text: passage.currentText, quote: claim.quote }) ? place : undefined
}
