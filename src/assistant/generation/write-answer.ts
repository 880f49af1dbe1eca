import type { AnswerEvent, Citation, Sentence } from '@/src/assistant/answer'
import { toCitation } from '@/src/assistant/citation'
import type { Engine } from '@/src/assistant/consult'
import { verifyQuote } from '@/src/assistant/verify'
import { type ErrorId, isPasserelleError } from '@/src/errors/errors'
import type { StoredPassage } from '@/src/passages/read-for-citation'
import type { Viewer } from '@/src/visibility/visibility'
import { longestAnswer } from './chat-model'
import { type GivenPassage, generate, type ProvedSentence, type Spent, writePrompt } from './generate'
import { type Generation, tokensOf } from './generation'

/** What a model's turn left: proved sentences with all citations; or none, and the id of the message that says why. */
export type Written = { sentences: Sentence[]; citations: Citation[]; notice?: ErrorId }

type Arguments = {
  generation: Generation
  engine: Engine
  viewer: Viewer
  signal?: AbortSignal
  /** Masked: it leaves the process. */
  question: string
  passageIds: number[]
  citations: Citation[]
}

const patience = 60_000
const mostCited = 5

/** Passages as they stand now, of those visibilities that may leave; what the base holds on people never does. */
async function givenPassages({ generation, engine, viewer, passageIds }: Arguments): Promise<GivenPassage[]> {
  const stored = await engine.readPassages({ ids: passageIds, viewer })
  const maySend = ({ document, currentText }: StoredPassage) =>
    document.collection !== 'people' &&
    generation.visibilities.includes(document.visibility) &&
    currentText === undefined
  return passageIds.flatMap((id) => {
    const passage = stored.get(id)
    if (!passage || !maySend(passage)) return []
    const { headings, text, document } = passage
    return [{ id, title: document.title, headings, text }]
  })
}

/** The citation of a proved sentence, read again this moment: one that is shown already, or a new one. */
async function cite({
  engine,
  viewer,
  proved,
  quote,
  citations,
}: Arguments & { proved: ProvedSentence; quote: string }) {
  const passage = (await engine.readPassages({ ids: [proved.passageId], viewer })).get(proved.passageId)
  const place = verifyQuote({ claim: { ...proved.place, quote }, passage })
  if (!passage || !place) return undefined
  const shown = citations.find(
    ({ passageId, start, end }) => passageId === passage.id && start <= place.start && place.end <= end,
  )
  const number = Math.max(0, ...citations.map((one) => one.number)) + 1
  return { shown, citation: shown ?? toCitation({ number, passage, place }) }
}

/** Without the endpoint's own count, an estimate; nothing for an endpoint that did not answer. */
const usedOf = ({ read, written, tokens }: Spent) => tokens ?? (written > 0 ? tokensOf(read + written) : 0)

/** Writes until the model ends, `signal` aborts or patience runs out; what was written before stays written. */
async function* sentencesOf(args: Arguments & { passages: GivenPassage[]; onSpent: (spent: Spent) => void }) {
  const { generation, question, passages, signal, onSpent } = args
  const { model, style: prompt } = generation
  const citations = [...args.citations]
  const cited = new Set<number>()
  for await (const proved of generate({ model, prompt, question, passages, signal, onSpent })) {
    const text = passages.find(({ id }) => id === proved.passageId)?.text ?? ''
    const quote = text.slice(proved.place.start, proved.place.end)
    const found = await cite({ ...args, citations, proved, quote })
    signal?.throwIfAborted()
    if (!found) continue
    cited.add(found.citation.number)
    if (cited.size > mostCited) return
    if (!found.shown) citations.push(found.citation)
    yield { sentence: { text: proved.text, citations: [found.citation.number] }, found }
  }
}

/** The message for an error on the way: ours by its id, an endpoint's as « does not answer ». */
function noticeOf({ error, late }: { error: unknown; late: boolean }): ErrorId {
  if (isPasserelleError(error)) return error.id
  return late ? 'timeout:chat' : 'unavailable:chat'
}

/**
 * Lets the model write after the quotations, and emits each sentence once it is proved and its document was read again.
 * Whatever happens at the endpoint costs no quotation: it becomes a notice. Throws only when `signal` aborts.
 */
export async function* writeAnswer(args: Arguments): AsyncGenerator<AnswerEvent, Written> {
  const { generation, signal } = args
  const written: Written = { sentences: [], citations: [...args.citations] }
  const passages = await givenPassages(args)
  if (passages.length === 0) return written
  const late = AbortSignal.timeout(generation.patience ?? patience)
  const until = signal ? AbortSignal.any([signal, late]) : late
  const { system, user } = await writePrompt({ ...args, prompt: generation.style, passages })
  const began = performance.now()
  let thrown: unknown
  let spent: Spent = { read: system.length + user.length, written: 0 }
  try {
    const admission = await generation.admit(tokensOf(spent.read) + longestAnswer)
    try {
      const onSpent = (now: Spent) => {
        spent = now
      }
      for await (const { sentence, found } of sentencesOf({ ...args, passages, signal: until, onSpent })) {
        if (!found.shown) {
          written.citations.push(found.citation)
          yield { event: 'citation', data: found.citation }
        }
        written.sentences.push(sentence)
        yield { event: 'sentence', data: { ...sentence, mode: 'generated' } }
      }
    } finally {
      await admission.settle(usedOf(spent))
    }
  } catch (error) {
    signal?.throwIfAborted()
    thrown = error
    written.notice = noticeOf({ error, late: late.aborted })
  }
  signal?.throwIfAborted()
  if (written.sentences.length === 0) written.notice ??= late.aborted ? 'timeout:chat' : 'unproved:chat'
  const { notice } = written
  const ms = Math.round(performance.now() - began)
  if (notice) generation.onFailure?.({ notice, model: generation.model.name, ms, error: thrown })
  return written
}
