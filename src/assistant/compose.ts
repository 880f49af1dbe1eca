import type { Citation, Outcome } from './answer'
import type { Consultation } from './consult'
import { disagreementOf, newestFirst } from './disagreement/of-answer'
import { forReaders } from './for-readers'
import { isWithoutEmbeddings } from './lazy-embedder'
import { decideOutcome, type Legs } from './outcome/decide'
import { evidenceOf } from './outcome/evidence'
import type { Candidate } from './quotations/candidate'
import { chooseCandidates, withoutFarOnes } from './quotations/choose'
import { embedBest } from './quotations/embed-best'
import { fittedQuotations } from './quotations/fitted'
import { gatherCandidates } from './quotations/gather'
import { readWanted, type Wanted } from './quotations/wanted'

type Ranked = { candidates: Candidate[]; legs: Legs }

/**
 * An answer before verification: all candidates, best first, those to be shown, and what the answer may claim.
 * `disagreement` names those citations that give different figures, once they are proved.
 */
export type Composition = {
  ranked: Candidate[]
  chosen: Candidate[]
  outcome: { status: Outcome; confidence: number }
  disagreement: (citations: Citation[]) => number[] | undefined
}

type Args = { found: Consultation; question: string; signal?: AbortSignal }

async function rank({ found, wanted, signal }: Args & { wanted: Wanted }): Promise<Ranked> {
  const { documents } = found.retrieved
  const byWords = (): Ranked => ({
    candidates: gatherCandidates({ wanted, documents, weights: fittedQuotations.words }),
    legs: 'words',
  })
  if (!found.dense) return byWords()
  const first = gatherCandidates({ wanted, documents, weights: fittedQuotations.first })
  if (first.length === 0) return { candidates: first, legs: 'both' }
  try {
    const weights = fittedQuotations.both
    return {
      candidates: await embedBest({ candidates: first, ...found.dense, weights, signal }),
      legs: 'both',
    }
  } catch (error) {
    if (!isWithoutEmbeddings(error)) throw error
    return byWords()
  }
}

/** Chooses the quotations that answer a question best, and decides what may be claimed of them. */
export async function compose(args: Args): Promise<Composition> {
  const found = { ...args.found, retrieved: forReaders(args.found.retrieved) }
  const { retrieved } = found
  const wanted = readWanted({ question: args.question, stems: retrieved.stems })
  const { candidates: ranked, legs } = await rank({ ...args, found, wanted })
  const chosen = chooseCandidates(ranked)
  const evidence = evidenceOf({ wanted, retrieved, ranked, chosen })
  const outcome = decideOutcome({ evidence, legs })
  const shown = { answered: withoutFarOnes(chosen), related: chosen, not_found: [] }[outcome.status]
  return {
    ranked,
    chosen: newestFirst({ chosen: shown, wanted }),
    outcome,
    disagreement: (citations) => disagreementOf({ citations, wanted }),
  }
}
