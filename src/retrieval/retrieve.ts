import { visibilityFor } from '@/src/visibility/visibility'
import { analyse, matterOf } from './analysis/analyse'
import { type Cosines, lookDensely, noCosines } from './dense'
import { idfCoverage } from './features/coverage'
import { profileOf } from './features/question-profile'
import { fuse } from './fuse'
import { fieldGlossary } from './glossary/field-glossary'
import type { Glossary } from './glossary/glossary'
import type { LexicalIndex } from './lexical/lexical-index'
import { toPassage } from './lexical/passage-table'
import type { LexicalFindings, LexicalHit } from './lexical/search'
import { top } from './lexical/top'
import { repairSpelling } from './spelling'
import type { DensePort, FoundDocument, RetrievalQuery, Retrieved } from './types'

/** Documents that each leg brings to the union. */
const candidatesPerLeg = 60

/** Documents given back unless the question says otherwise, and passages given with each. */
const defaultLimit = 10
const passagesPerDocument = 5

type Union = { findings: LexicalFindings; cosines: Cosines }

const rankDocuments = ({ findings, cosines }: Union, limit: number) => {
  const scored = findings.hits.map((hit) => ({
    hit,
    score: fuse({
      lexical: hit.score,
      bestLexical: findings.best,
      cosine: cosines.ofDocument(hit.document.id),
      bestCosine: cosines.best,
    }),
  }))
  return top(scored, limit, ({ score }) => score)
}

/** The passages of one document, fused like documents, best first. */
const rankPassages = ({ findings, cosines }: Union, hit: LexicalHit) => {
  const scored = hit.passages.map(({ row, score: lexical }) => {
    const cosine = cosines.ofPassage(row.meta.id)
    return {
      row,
      lexical,
      cosine,
      score: fuse({ lexical, bestLexical: findings.best, cosine, bestCosine: cosines.best }),
    }
  })
  return top(scored, passagesPerDocument, ({ score }) => score)
}

/**
 * Finds the documents and passages nearest to a question among those that its viewer may see: words (BM25F) and, where
 * there are embeddings, nearness of meaning, fused. Permission is asked before anything is ranked. Rejects with what
 * the dense port rejects with; without `dense` nothing outside this process is asked.
 */
export async function retrieve(args: {
  query: RetrievalQuery
  index: LexicalIndex
  dense?: DensePort
  glossary?: Glossary
}): Promise<Retrieved> {
  const { query, index, dense, glossary = fieldGlossary } = args
  const started = performance.now()
  const visibilities = visibilityFor(query.viewer)
  const view =
    dense && (await lookDensely({ dense, question: query.question, visibilities, limit: candidatesPerLeg }))

  const typed = repairSpelling(analyse(query.question), index.words)
  const terms = [...typed, ...glossary({ question: query.question, terms: typed })]
  const allow = (id: number): boolean => {
    const row = index.document(id)
    return row?.published === true && visibilities.includes(row.visibility)
  }
  const findings = index.search({ terms, allow, limit: candidatesPerLeg, include: view?.documents })
  const cosines = view ? await view.cosines(findings.hits.map((hit) => hit.document.id)) : noCosines

  const ranked = rankDocuments({ findings, cosines }, query.limit ?? defaultLimit).map(({ hit, score }) => ({
    document: hit.document,
    score,
    passages: rankPassages({ findings, cosines }, hit),
  }))
  const [best] = top(
    ranked.flatMap(({ passages }) => passages),
    1,
    ({ score }) => score,
  )
  const { vocabulary } = index.tables.passages
  const profile = profileOf({ terms, idf: findings.idf, vocabulary })
  const documents: FoundDocument[] = ranked.map(({ passages, ...found }) => ({
    ...found,
    passages: passages.map(({ row, ...scores }) => ({ passage: toPassage(row), ...scores })),
  }))
  return {
    documents,
    stems: [...new Set(matterOf(terms).map(({ stem }) => stem))].map((stem) => ({
      stem,
      idf: findings.idf.get(stem) ?? 0,
    })),
    bestCosine: cosines.best,
    idfCoverage: best
      ? idfCoverage({ profile, vocabulary, words: [best.row.title, best.row.headings, best.row.body] })
      : 0,
    milliseconds: performance.now() - started,
  }
}
