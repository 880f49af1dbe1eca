import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { analyse, matterOf, type QueryTerm } from './analysis/analyse'
import { weakWords } from './analysis/stop-words'
import { mayBeSeen } from './candidates'
import { fieldFormsWith } from './glossary/field-glossary'
import { createForms, type Forms, longestForm } from './glossary/forms'
import type { GlossaryEntry } from './glossary/glossary'
import type { LexicalIndex } from './lexical/lexical-index'
import { toPassage } from './lexical/passage-table'
import type { LexicalHit } from './lexical/search'
import type { Vocabulary } from './lexical/vocabulary'
import { repairSpelling } from './spelling'
import type { IndexedDocument, IndexedPassage } from './types'

/** Words looked for in the documents that a person may see and that `among` lets through; `also` are more synonyms. */
export type LookUpQuery = {
  words: string
  viewer: Viewer
  among: (document: IndexedDocument) => boolean
  also?: readonly GlossaryEntry[]
}

/** Documents that hold all that is looked for, best first, each with its best passages; `stems` say what that was. */
export type LookedUp = {
  documents: { document: IndexedDocument; passages: IndexedPassage[] }[]
  stems: { typed: ReadonlySet<string>; others: ReadonlySet<string> }
}

/** Documents looked through and passages given with each. */
const most = 1000
const passagesPerDocument = 3

/** What the words of other forms weigh together beside a typed word. */
const otherWeight = 0.6

/** Neighbouring words, from one place to before another, and a form that stands for them, as stems. */
type Alternative = { from: number; to: number; stems: string[] }

/** The forms that stand for some of the typed words, and those that stand for these: smartphone, portable, téléphone. */
function alternativesOf(args: { question: string; typed: QueryTerm[]; forms: Forms[] }): Alternative[] {
  const { question, typed, forms } = args
  const formsOf = (stems: string[]) => forms.flatMap((of) => of({ question, stems }))
  const found: Alternative[] = []
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= Math.min(typed.length, from + longestForm); to++) {
      const direct = formsOf(typed.slice(from, to).map(({ stem }) => stem))
      const all = new Map([...direct, ...direct.flatMap(formsOf)].map((stems) => [stems.join(' '), stems]))
      for (const stems of all.values()) found.push({ from, to, stems })
    }
  return found
}

/** What a document's passages hold of the wanted stems: all of them, and each field's in order, grammar left out. */
type Held = { stems: Set<string>; runs: string[] }

function heldBy(args: {
  hit: LexicalHit
  vocabulary: Vocabulary
  wanted: ReadonlyMap<number, string>
}): Held {
  const { hit, vocabulary, wanted } = args
  const held: Held = { stems: new Set(), runs: [] }
  for (const { row } of hit.passages)
    for (const field of [row.title, row.headings, row.body]) {
      const run: string[] = []
      for (const word of field) {
        const stem = wanted.get(vocabulary.stemOf(word))
        if (stem !== undefined) held.stems.add(stem)
        if (!vocabulary.isWeak(word)) run.push(stem ?? other)
      }
      held.runs.push(` ${run.join(' ')} `)
    }
  return held
}
const other = '·'

/** Whether every typed word stands somewhere, or a form that stands for it, its words side by side. */
function holdsAll(args: { held: Held; typed: QueryTerm[]; alternatives: Alternative[] }): boolean {
  const { held, typed, alternatives } = args
  const standing = alternatives.filter(({ stems }) => {
    const [only] = stems
    if (stems.length === 1 && only) return held.stems.has(only)
    return held.runs.some((run) => run.includes(` ${stems.join(' ')} `))
  })
  return typed.every(
    ({ stem }, place) => held.stems.has(stem) || standing.some(({ from, to }) => from <= place && place < to),
  )
}

const bestPassages = ({ passages }: LexicalHit): IndexedPassage[] =>
  passages
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, passagesPerDocument)
    .map(({ row }) => toPassage(row))

const otherTerms = (alternatives: Alternative[]): QueryTerm[] =>
  alternatives.flatMap(({ stems }) =>
    stems.map((stem) => ({
      word: stem,
      stem,
      weight: otherWeight / stems.length,
      origin: 'glossary' as const,
    })),
  )

/**
 * Looks words up in titles, headings, texts and files: every word that says something must be there, as typed, put right
 * where no text knows it, or in another form of the glossary. Permission and `among` are asked before anything is ranked.
 * By words alone: what only means something near is for questions.
 */
export function lookUp(args: { index: LexicalIndex; forms?: Forms; query: LookUpQuery }): LookedUp {
  const { index, forms = fieldFormsWith([]), query } = args
  const { words: question, also = [] } = query
  const typed = matterOf(repairSpelling(analyse(question), index.words)).filter(
    ({ word }) => !weakWords.has(word),
  )
  const alternatives = alternativesOf({ question, typed, forms: [forms, createForms(also)] })
  const stems = {
    typed: new Set(typed.map(({ stem }) => stem)),
    others: new Set(alternatives.flatMap((one) => one.stems)),
  }
  if (typed.length === 0) return { documents: [], stems }
  const isInSight = mayBeSeen(index, visibilityFor(query.viewer))
  const allow = (id: number) => {
    const row = index.document(id)
    return row !== undefined && isInSight(id) && query.among(row)
  }
  const { vocabulary } = index.tables.passages
  const wanted = new Map(
    [...stems.typed, ...stems.others].flatMap((stem) => {
      const number = vocabulary.findStem(stem)
      return number === undefined ? [] : [[number, stem] as const]
    }),
  )
  const documents = index
    .search({ terms: [...typed, ...otherTerms(alternatives)], allow, limit: most })
    .hits.filter((hit) => holdsAll({ held: heldBy({ hit, vocabulary, wanted }), typed, alternatives }))
    .map((hit) => ({ document: hit.document, passages: bestPassages(hit) }))
  return { documents, stems }
}
