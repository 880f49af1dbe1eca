import type { FoundDocument } from '@/src/retrieval/types'
import { quotableSpans } from '../quotable/spans'
import type { Candidate } from './candidate'
import { featuresOf, surroundingsOf } from './features'
import { passagesToRead } from './read-passages'
import type { Wanted } from './wanted'
import { byScore, scoreOf, type Weights } from './weigh'

/** Passages that are read for quotations. */
const passagesRead = 6

/** Every quotable place of the best passages, best first by what can be known without a vector. */
export function gatherCandidates(args: {
  wanted: Wanted
  documents: FoundDocument[]
  weights: Weights
}): Candidate[] {
  const { wanted, documents, weights } = args
  return passagesToRead({ documents, limit: passagesRead })
    .flatMap((read) => {
      const around = surroundingsOf(read)
      return quotableSpans(read.passage).map((span): Candidate => {
        const quote = read.passage.text.slice(span.start, span.end)
        const features = featuresOf({ wanted, around, span, quote })
        const { passage, document, cosine: passageCosine } = read
        return {
          ...span,
          passage,
          document,
          passageCosine,
          quote,
          features,
          score: scoreOf({ features, weights }),
        }
      })
    })
    .sort(byScore)
}
