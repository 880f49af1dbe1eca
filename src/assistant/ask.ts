import { performance } from 'node:perf_hooks'
import type { Viewer } from '@/src/visibility/visibility'
import type { Answer, AnswerEvent, Citation, Help, Sentence } from './answer'
import { type Candidate, chooseCandidates, lexicalCandidates, withCosines } from './candidates'
import { toCitation } from './citation'
import type { Consultation, Engine } from './consult'
import { isWithoutEmbeddings } from './lazy-embedder'
import { decideOutcome } from './outcome'
import { verifyQuote } from './verify'

/** One question of one person; `signal` ends the work when nobody waits for it any more. */
export type Turn = { question: string; viewer: Viewer; engine: Engine; signal?: AbortSignal }

const nearestShown = 3
const noHelp: Help = { people: [], workshops: [] }

async function rank({ found, signal }: { found: Consultation; signal?: AbortSignal }): Promise<Candidate[]> {
  const candidates = lexicalCandidates(found.retrieved)
  if (!found.dense || candidates.length === 0) return candidates
  try {
    return await withCosines({ candidates, ...found.dense, signal })
  } catch (error) {
    if (!isWithoutEmbeddings(error)) throw error
    return candidates
  }
}

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

/** Keeps what still holds: between the first event and the last, an editor may have withdrawn a document. */
async function stillAllowed({ turn, citations }: { turn: Turn; citations: Citation[] }): Promise<Citation[]> {
  const ids = [...new Set(citations.map(({ passageId }) => passageId))]
  const passages = await turn.engine.readPassages({ ids, viewer: turn.viewer })
  return citations.filter((claim) => verifyQuote({ claim, passage: passages.get(claim.passageId) }))
}

const toSentence = (citation: Citation): Sentence => ({ text: citation.quote, citations: [citation.number] })

const nearestOf = ({ retrieved }: Consultation): Answer['nearest'] =>
  retrieved.documents
    .slice(0, nearestShown)
    .map(({ document }) => ({ title: document.title, url: document.address }))

/**
 * Answers a question with verified quotations, as events: each citation with its sentence as soon as it is proved,
 * then help, then `done` with the whole answer. Throws our errors (`unavailable:database`, …) and, once `signal` is
 * aborted, its reason.
 */
export async function* ask(turn: Turn): AsyncGenerator<AnswerEvent> {
  const { question, signal } = turn
  const began = performance.now()
  const found = await turn.engine.consult(turn)
  const retrieved = performance.now()
  const ranked = await rank({ found, signal })
  signal?.throwIfAborted()
  const [best] = ranked
  const evidence = { bestCosine: found.retrieved.bestCosine, passageCoverage: found.retrieved.idfCoverage }
  const outcome = decideOutcome({ ...evidence, coverage: best?.coverage ?? 0, cosine: best?.cosine })
  const candidates = outcome.status === 'not_found' ? [] : chooseCandidates(ranked)
  const proved = await prove({ turn, candidates })
  for (const citation of proved) {
    yield { event: 'citation', data: citation }
    yield { event: 'sentence', data: { ...toSentence(citation), mode: 'quotations' } }
  }
  yield { event: 'help', data: noHelp }
  const citations = await stillAllowed({ turn, citations: proved })
  signal?.throwIfAborted()
  const ended = performance.now()
  const status = citations.length === 0 ? 'not_found' : outcome.status
  const data: Answer = {
    question,
    status,
    mode: 'quotations',
    sentences: citations.map(toSentence),
    citations,
    nearest: status === 'not_found' ? nearestOf(found) : [],
    help: noHelp,
    confidence: outcome.confidence,
    timings: { retrieve: retrieved - began, compose: ended - retrieved, total: ended - began },
  }
  yield { event: 'done', data }
}

/** The whole answer of a turn, for those who cannot show its parts. */
export async function collect(events: AsyncGenerator<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.event === 'done') return event.data
  throw new Error('an answer ended without its last event')
}
