import { performance } from 'node:perf_hooks'
import type { Viewer } from '@/src/visibility/visibility'
import type { Answer, AnswerEvent, Citation, Help, Sentence } from './answer'
import { readQuestion } from './asked'
import { toCitation } from './citation'
import { compose } from './compose'
import type { Consultation, Engine } from './consult'
import { finishAnswer } from './finish-answer'
import type { Generation } from './generation/generation'
import { type Written, writeAnswer } from './generation/write-answer'
import type { Candidate } from './quotations/candidate'
import { verifyQuote } from './verify'

/**
 * One question of one person, as it was typed. `previous` is the question before, understood and masked, where this one
 * may follow up on it; `generation` the model that writes after the quotations, where one is set. `signal` ends the
 * work when nobody waits for it any more.
 */
export type Turn = {
  question: string
  previous?: string
  viewer: Viewer
  engine: Engine
  generation?: Generation
  signal?: AbortSignal
}

const nearestShown = 3
const noHelp: Help = { people: [], workshops: [] }

/** Proves each candidate against the store as it is now and numbers those that hold. */
async function prove({ turn, candidates }: { turn: Turn; candidates: Candidate[] }): Promise<Citation[]> {
  const ids = [...new Set(candidates.map(({ passage }) => passage.id))]
  const passages = await turn.engine.readPassages({ ids, viewer: turn.viewer })
  const citations: Citation[] = []
  for (const claim of candidates) {
    const passage = passages.get(claim.passage.id)
    const place = verifyQuote({ claim, passage })
    if (passage && place) citations.push(toCitation({ number: citations.length + 1, passage, place }))
  }
  return citations
}

const toSentence = (citation: Citation): Sentence => ({ text: citation.quote, citations: [citation.number] })

/** Passages worth a model's reading: those quoted first, then those that came near. */
const readablePassages = ({ ranked, proved }: { ranked: Candidate[]; proved: Citation[] }) => [
  ...new Set([...proved.map(({ passageId }) => passageId), ...ranked.map(({ passage }) => passage.id)]),
]

const nearestOf = ({ retrieved }: Consultation): Answer['nearest'] =>
  retrieved.documents
    .slice(0, nearestShown)
    .map(({ document }) => ({ title: document.title, url: document.address }))

/** Who and what can help; an answer can be given without. */
const helpFor = ({ turn, question }: { turn: Turn; question: string }): Promise<Help> =>
  turn.engine.findHelp({ question, viewer: turn.viewer }).catch(() => noHelp)

/**
 * Answers a question with verified quotations, as events: each citation with its sentence as soon as it is proved,
 * then help, then what a model writes and its citations prove, then `done` with the whole answer. Only retrieval, in
 * memory, reads the question as it was typed. Throws our errors (`unavailable:database`, …) and, once `signal` is
 * aborted, its reason.
 */
export async function* ask(turn: Turn): AsyncGenerator<AnswerEvent> {
  const { signal, generation } = turn
  const began = performance.now()
  const asked = readQuestion(turn)
  if (asked.understood) yield { event: 'understood', data: { question: asked.understood } }
  const found = await turn.engine.consult({ ...turn, question: asked.search })
  const retrieved = performance.now()
  const composed = await compose({ found, question: asked.search, signal })
  const { ranked, chosen, outcome } = composed
  signal?.throwIfAborted()
  const proved = await prove({ turn, candidates: chosen })
  for (const citation of proved) {
    yield { event: 'citation', data: citation }
    yield { event: 'sentence', data: { ...toSentence(citation), mode: 'quotations' } }
  }
  const help = outcome.status === 'answered' ? noHelp : await helpFor({ turn, question: asked.search })
  yield { event: 'help', data: help }
  let written: Written = { sentences: [], citations: proved }
  if (generation && proved.length > 0) {
    const passageIds = readablePassages({ ranked, proved })
    const question = asked.understood ?? asked.question
    written = yield* writeAnswer({ ...turn, generation, question, passageIds, citations: proved })
  }
  const body = await finishAnswer({ ...turn, quoted: proved.map(toSentence), written })
  signal?.throwIfAborted()
  const ended = performance.now()
  const status = body.citations.length === 0 ? 'not_found' : outcome.status
  const data: Answer = {
    question: asked.question,
    understood: asked.understood,
    status,
    ...body,
    nearest: status === 'not_found' ? nearestOf(found) : [],
    help,
    confidence: outcome.confidence,
    disagreement: composed.disagreement(body.citations),
    timings: { retrieve: retrieved - began, compose: ended - retrieved, total: ended - began },
  }
  yield { event: 'done', data }
}

/** The whole answer of a turn, for those who cannot show its parts. */
export async function collect(events: AsyncGenerator<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.event === 'done') return event.data
  throw new Error('an answer ended without its last event')
}
