import { canProve, claimIsProved } from '@/src/assistant/claims/verify-claim'
import { locateQuote, type Span } from '@/src/text/locate'
import type { ChatModel } from './chat-model'
import { type Draft, readDrafts } from './draft'
import { fillPrompt, loadPrompt, type PromptName } from './prompt'
import { isHearsay, isSpoken, turnsRound, wholeQuote } from './whole-quote'

/** A passage as it is given to a model: its id, the title it stands under, its headings and its text as stored. */
export type GivenPassage = { id: number; title: string; headings?: string[]; text: string }

/** A generated sentence that a quotation proves: where the quotation, made whole, stands in which passage. */
export type ProvedSentence = { text: string; passageId: number; place: Span }

/** What was asked of the model and what it wrote, in characters; `tokens` is the endpoint's own count. */
export type Spent = { read: number; written: number; tokens?: number }

/** A passage's text as data: a form feed, where text was removed, becomes a visible gap. */
const shown = (passage: GivenPassage, index: number) =>
  `[${index + 1}] ${passage.title}\n${passage.text.replaceAll('\f', '\n[…]\n')}`

/** Both texts of a prompt, its blanks filled with data. */
export async function writePrompt(args: { prompt: PromptName; question: string; passages: GivenPassage[] }) {
  const { system, user } = await loadPrompt(args.prompt)
  const passages = args.passages.map(shown).join('\n\n')
  return { system, user: fillPrompt(user, { question: args.question, passages }) }
}

/**
 * The place that proves a draft, or `undefined`. The model's words stand word for word in the passage that it names and
 * was given, suffice to prove anything, and the sentence claims nothing beyond them; nor beyond the whole sentence that
 * they were taken from, since half a sentence may leave out « il est faux que… ».
 */
export function proveDraft({ draft, passages }: { draft: Draft; passages: GivenPassage[] }) {
  const passage = passages[draft.passage - 1]
  const found = passage && locateQuote({ text: passage.text, quote: draft.quote })
  if (!passage || !found || !canProve(draft.quote)) return undefined
  const words = ({ start, end }: Span) => passage.text.slice(start, end)
  const { headings = [], text } = passage
  const whole = words(found).includes('\f') ? undefined : wholeQuote({ text, headings, place: found })
  if (!whole || turnsRound(whole.announcement) || isHearsay(headings)) return undefined
  if (isSpoken({ text, place: whole.place })) return undefined
  const proofs = [words(found), words(whole.place)]
  if (!proofs.every((quote) => claimIsProved({ sentence: draft.sentence, quote }))) return undefined
  return { text: draft.sentence, passageId: passage.id, place: whole.place }
}

/**
 * Lets a model write and yields only the sentences that are proved, each once. Throws what the endpoint throws; whoever
 * calls keeps the quotations it already has. `onSpent` hears, at the latest when it ends, what was used.
 */
export async function* generate(args: {
  model: ChatModel
  prompt: PromptName
  question: string
  passages: GivenPassage[]
  signal?: AbortSignal
  onSpent?: (spent: Spent) => void
}): AsyncGenerator<ProvedSentence> {
  const { model, passages, signal, onSpent } = args
  const { system, user } = await writePrompt(args)
  const spent: Spent = { read: system.length + user.length, written: 0 }
  const onTokens = (tokens: number) => {
    spent.tokens = tokens
  }
  async function* heard() {
    for await (const text of model.stream({ system, user, signal, onTokens })) {
      spent.written += text.length
      yield text
    }
  }
  const said = new Set<string>()
  try {
    for await (const draft of readDrafts(heard())) {
      const proved = said.has(draft.sentence) ? undefined : proveDraft({ draft, passages })
      if (proved) yield proved
      said.add(draft.sentence)
    }
  } finally {
    onSpent?.(spent)
  }
}
