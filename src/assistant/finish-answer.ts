import { fail } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import type { Viewer } from '@/src/visibility/visibility'
import type { Answer, Citation, Sentence } from './answer'
import type { Engine } from './consult'
import { explainedWords } from './explained'
import type { Generation } from './generation/generation'
import type { Written } from './generation/write-answer'
import { verifyQuote } from './verify'

type Body = Pick<Answer, 'mode' | 'sentences' | 'citations' | 'notice' | 'explained'>

/** The most citations that an answer holds. */
const mostShown = 5

/** Keeps what still holds: between the first event and the last, an editor may have withdrawn a document. */
async function stillAllowed(args: {
  engine: Engine
  viewer: Viewer
  citations: Citation[]
}): Promise<Citation[]> {
  const { engine, viewer, citations } = args
  const ids = [...new Set(citations.map(({ passageId }) => passageId))]
  const passages = await engine.readPassages({ ids, viewer })
  return citations.filter((claim) => verifyQuote({ claim, passage: passages.get(claim.passageId) }))
}

const citedBy = ({ sentences, citations }: { sentences: Sentence[]; citations: Citation[] }) =>
  sentences.filter((sentence) =>
    sentence.citations.every((number) => citations.some((citation) => citation.number === number)),
  )

/** Five citations at most, those that the sentences rest on before all others, numbered from 1 in their order. */
function numbered({ sentences, citations }: { sentences: Sentence[]; citations: Citation[] }) {
  const needed = new Set(sentences.flatMap((sentence) => sentence.citations))
  const spare = citations
    .filter(({ number }) => !needed.has(number))
    .slice(0, Math.max(0, mostShown - needed.size))
  const kept = citations.filter((citation) => needed.has(citation.number) || spare.includes(citation))
  const numbers = new Map(kept.map(({ number }, at) => [number, at + 1]))
  const anew = (number: number) => numbers.get(number) ?? number
  return {
    sentences: sentences.map((sentence) => ({ ...sentence, citations: sentence.citations.map(anew) })),
    citations: kept.map((citation) => ({ ...citation, number: anew(citation.number) })),
  }
}

/**
 * The last word of an answer, everything read once more: generated sentences where one survives, else the quotations,
 * and why the model wrote nothing, or not to its end.
 */
export async function finishAnswer(args: {
  engine: Engine
  viewer: Viewer
  /** The quotations as sentences, as they were emitted. */
  quoted: Sentence[]
  written: Written
  generation?: Generation
}): Promise<Body> {
  const { quoted, written } = args
  const citations = await stillAllowed({ ...args, citations: written.citations })
  const generated = citedBy({ sentences: written.sentences, citations })
  const mode = generated.length > 0 ? 'generated' : 'quotations'
  const sentences = mode === 'generated' ? generated : citedBy({ sentences: quoted, citations })
  const notice = written.notice && errorMessage(fail(written.notice))
  const isPlain = args.generation?.style === 'plain' && mode === 'generated'
  return {
    mode,
    ...numbered({ sentences, citations }),
    ...(notice ? { notice } : {}),
    ...(isPlain ? { explained: explainedWords(sentences) } : {}),
  }
}
