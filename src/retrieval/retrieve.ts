import { matterOf, type QueryTerm } from './analysis/analyse'
import { type Candidates, findCandidates, type Sources } from './candidates'
import { idfCoverage } from './features/coverage'
import { toPassage } from './lexical/passage-table'
import { rankDocuments } from './ranking/rank-documents'
import { type RankedPassage, rankPassages } from './ranking/rank-passages'
import type { RankingWeights } from './ranking/weights'
import type { FoundDocument, RetrievalQuery, Retrieved } from './types'

/** Documents given back unless the question says otherwise, and passages given with each. */
const defaultLimit = 10
const passagesPerDocument = 5

/** What says the same as a stem of the question, by the glossary. */
const otherwiseOf = ({ terms, stem }: { terms: QueryTerm[]; stem: string }): string[][] | undefined => {
  const forms = terms.flatMap(({ meaning }) => (meaning?.of.includes(stem) ? [meaning.by] : []))
  return forms.length > 0 ? forms : undefined
}

/** The stems of the question, each once, with their inverse document frequency. */
const stemsOf = ({ terms, findings }: Candidates): Retrieved['stems'] =>
  [...new Set(matterOf(terms).map(({ stem }) => stem))].map((stem) => ({
    stem,
    idf: findings.idf.get(stem) ?? 0,
    otherwise: otherwiseOf({ terms, stem }),
  }))

/** The share of the question's idf that a passage holds, its title and headings included. */
const coverageOf = ({ row }: RankedPassage, { profile }: Candidates, { index }: Sources): number =>
  idfCoverage({
    profile,
    vocabulary: index.tables.passages.vocabulary,
    words: [row.title, row.headings, row.body],
  })

/**
 * Finds the documents and passages nearest to a question among those that its viewer may see: the candidates of words
 * (BM25F) and, where there are embeddings, of nearness of meaning, ranked by the features of both. Permission is asked
 * before anything is ranked. `now` decides whose review is overdue. Rejects with what the dense port rejects with;
 * without `dense` nothing outside this process is asked.
 */
export async function retrieve(
  args: Sources & { query: RetrievalQuery; now?: Date; weights?: RankingWeights },
): Promise<Retrieved> {
  const { query, now = new Date(), weights } = args
  const started = performance.now()
  const candidates = await findCandidates(args)
  const limit = query.limit ?? defaultLimit
  const ranked = rankDocuments({ candidates, limit, now, weights }).map((document) => ({
    document,
    passages: rankPassages({ candidates, document, limit: passagesPerDocument }),
  }))
  const best = ranked[0]?.passages[0]
  const documents = ranked.map(
    ({ document, passages }): FoundDocument => ({
      document: document.hit.document,
      score: document.score,
      passages: passages.map(({ row, ...scores }) => ({ passage: toPassage(row), ...scores })),
    }),
  )
  return {
    documents,
    stems: stemsOf(candidates),
    bestCosine: candidates.cosines.best,
    idfCoverage: best ? coverageOf(best, candidates, args) : 0,
    alikeness: args.index.alikeness(),
    milliseconds: performance.now() - started,
  }
}
