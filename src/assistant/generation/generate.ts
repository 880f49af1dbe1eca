import { claimIsProved } from '@/src/assistant/claims/verify-claim'
import { locateQuote, type Span } from '@/src/text/locate'
import type { ChatModel } from './chat-model'
import { readDrafts } from './draft'
import { fillPrompt, loadPrompt } from './prompt'

/** A passage as it is given to a model: its id, the title it stands under, its text as stored. */
export type GivenPassage = { id: number; title: string; text: string }

/** A generated sentence that a quotation proves: where the quotation stands in which passage. */
export type ProvedSentence = { text: string; passageId: number; place: Span }

/** A passage's text as data: a form feed, where text was removed, becomes a visible gap. */
const shown = (passage: GivenPassage, index: number) =>
  `[${index + 1}] ${passage.title}\n${passage.text.replaceAll('\f', '\n[…]\n')}`

/**
 * Lets a model write and yields only the sentences that are proved: the quotation stands word for word in a passage
 * that was given, without crossing removed text, and the sentence claims nothing beyond it. Throws what the endpoint
 * throws; whoever calls keeps the quotations it already has.
 */
export async function* generate({
  model,
  prompt,
  question,
  passages,
  signal,
}: {
  model: ChatModel
  prompt: 'answer' | 'plain'
  question: string
  passages: GivenPassage[]
  signal?: AbortSignal
}): AsyncGenerator<ProvedSentence> {
  const { system, user } = await loadPrompt(prompt)
  const data = fillPrompt(user, { question, passages: passages.map(shown).join('\n\n') })
  const said = new Set<string>()
  for await (const draft of readDrafts(model.stream({ system, user: data, signal }))) {
    const passage = passages[draft.passage - 1]
    const place = passage && locateQuote({ text: passage.text, quote: draft.quote })
    if (!passage || !place || said.has(draft.sentence)) continue
    const quote = passage.text.slice(place.start, place.end)
    if (quote.includes('\f') || !claimIsProved({ sentence: draft.sentence, quote })) continue
    said.add(draft.sentence)
    yield { text: draft.sentence, passageId: passage.id, place }
  }
}
