import { type Visibility, visibilityFor } from '@/src/visibility/visibility'
import { analyse, type QueryTerm } from './analysis/analyse'
import { type Cosines, lookDensely, noCosines } from './dense'
import { candidateFeatures, type Features } from './features/candidate-features'
import { profileOf, type QuestionProfile } from './features/question-profile'
import { fieldGlossary } from './glossary/field-glossary'
import type { Glossary } from './glossary/glossary'
import type { LexicalIndex } from './lexical/lexical-index'
import type { LexicalFindings } from './lexical/search'
import { repairSpelling } from './spelling'
import type { DensePort, RetrievalQuery } from './types'

/** Documents that each leg brings to the union. */
const candidatesPerLeg = 60

/** What a question is put to. Without `dense` nothing outside this process is asked. */
export type Sources = { index: LexicalIndex; dense?: DensePort; glossary?: Glossary }

/** The union of both legs' candidates, not yet ranked; `features` go by the order of `findings.hits`. */
export type Candidates = {
  terms: QueryTerm[]
  findings: LexicalFindings
  cosines: Cosines
  profile: QuestionProfile
  features: Features[]
}

/** The terms that a question is looked for by: its words, misspelt ones put right, and what the glossary adds. */
export function termsOf({
  question,
  index,
  glossary = fieldGlossary,
}: Sources & { question: string }): QueryTerm[] {
  const typed = repairSpelling(analyse(question), index.words)
  return [...typed, ...glossary({ question, terms: typed })]
}

/** Whether a document may be shown, by its number: published, and within sight. */
export const mayBeSeen = (index: LexicalIndex, visibilities: readonly Visibility[]) => (id: number) => {
  const row = index.document(id)
  return row?.published === true && visibilities.includes(row.visibility)
}

/**
 * Gathers the documents that either leg finds among those the viewer may see, each with the features of both legs.
 * Rejects with what the dense port rejects with.
 */
export async function findCandidates(args: Sources & { query: RetrievalQuery }): Promise<Candidates> {
  const { query, index, dense } = args
  const { question } = query
  const visibilities = visibilityFor(query.viewer)
  const looking = dense && lookDensely({ dense, question, visibilities, limit: candidatesPerLeg })
  // While the model and the database are at work: neither needs this process.
  const terms = termsOf({ ...args, question })
  const view = await looking
  const findings = index.search({
    terms,
    allow: mayBeSeen(index, visibilities),
    limit: candidatesPerLeg,
    include: view?.documents,
  })
  const cosines = view ? await view.cosines(findings.hits.map((hit) => hit.document.id)) : noCosines
  const profile = profileOf({ terms, idf: findings.idf, vocabulary: index.tables.passages.vocabulary })
  return {
    terms,
    findings,
    cosines,
    profile,
    features: candidateFeatures({ index, findings, cosines, profile }),
  }
}
