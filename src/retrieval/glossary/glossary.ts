import { type QueryTerm, toTerm } from '../analysis/analyse'
import { stem } from '../analysis/stem'
import { weakWords } from '../analysis/stop-words'
import { tokens } from '../analysis/tokens'

/** Forms that mean the same: a term, what it is short for, other words for it. */
export type GlossaryEntry = {
  term: string
  expansion?: string | null
  synonyms?: readonly string[] | null
}

/** Words that a glossary adds to a question; `terms` are those of `analyse(question)`. */
export type Glossary = (args: { question: string; terms: readonly QueryTerm[] }) => QueryTerm[]

/** A rule: where `words` stand side by side (weak words aside), each of `forms` says the same and is looked for as well. */
type Rule = { words: string[]; capitals: string | undefined; forms: QueryTerm[][] }

/** What added words weigh: the words of an expansion together, an acronym, another word for the same. */
const weights = { expansion: 0.9, acronym: 0.6, synonym: 0.6 }

// Acronyms that are also words (pass, cap, per…) count only where they are typed in capitals.
const homographs = new Set(
  'acre ape arce ase bic cap ch civi dom ira mam parafe pass per pharos sas scam sirene sofia tom tos vip'.split(
    ' ',
  ),
)

/** The words of a form, folded, without those of grammar. */
export const matterWords = (text: string): string[] => tokens(text).filter((word) => !weakWords.has(word))

const spread = (text: string, weight: number): QueryTerm[] => {
  const words = [...new Set(matterWords(text))]
  return words.map((word) => toTerm(word, weight / words.length, 'glossary'))
}

/** Whether a folded acronym is also a word. */
export const isAmbiguous = (word: string): boolean => weakWords.has(word) || homographs.has(word)

function rulesOf({ term, expansion, synonyms: given }: GlossaryEntry): Rule[] {
  const rules: Rule[] = []
  const synonyms = given ?? []
  const short = tokens(term)
  if (expansion && short.length === 1 && short[0] && short[0].length > 1) {
    const capitals = isAmbiguous(short[0]) ? term.toUpperCase() : undefined
    rules.push({ words: short, capitals, forms: [spread(expansion, weights.expansion)] })
    if (!isAmbiguous(short[0])) {
      const forms = [[toTerm(short[0], weights.acronym, 'glossary')]]
      rules.push({ words: matterWords(expansion).map(stem), capitals: undefined, forms })
    }
  }
  const same = [term, ...synonyms]
  for (const form of synonyms.length > 0 ? same : []) {
    const forms = same.filter((other) => other !== form).map((other) => spread(other, weights.synonym))
    rules.push({ words: matterWords(form).map(stem), capitals: undefined, forms })
  }
  return rules.filter(({ words }) => words.length > 0)
}

/** Whether an acronym stands in a question as it is written, among words that do not. */
export const standsIn = (question: string, capitals: string): boolean =>
  question !== question.toUpperCase() && question.split(/[^\p{L}\p{N}-]+/u).includes(capitals)

/** Whether a rule's words begin at `place`: an acronym as it is written, several words by their stems. */
const beginsAt = (terms: readonly QueryTerm[], place: number, { words }: Rule): boolean =>
  words.every((word, offset) => {
    const term = terms[place + offset]
    return term !== undefined && (term.word === word || (words.length > 1 && term.stem === word))
  })

const meaning = ({ form, of }: { form: QueryTerm[]; of: string[] }): QueryTerm[] => {
  const by = form.map((term) => term.stem)
  return form.map((term) => ({ ...term, meaning: { of, by } }))
}

/**
 * Makes a glossary of entries. Acronyms are matched on the folded, unstemmed word: on stems, "passer" would fire PAS and
 * "père" PER. Words that stand in the question already are not added again.
 */
export function createGlossary(entries: Iterable<GlossaryEntry>): Glossary {
  const byFirst = new Map<string, Rule[]>()
  for (const rule of Array.from(entries).flatMap(rulesOf)) {
    const first = rule.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), rule])
  }
  return ({ question, terms }) => {
    const typed = new Set(terms.map(({ stem: stemmed }) => stemmed))
    const added = new Map<string, QueryTerm>()
    const strong = terms.filter(({ origin }) => origin !== 'weak')
    const apply = (list: readonly QueryTerm[], weak: boolean) =>
      list.forEach((term, place) => {
        for (const key of new Set([term.word, term.stem]))
          for (const rule of byFirst.get(key) ?? []) {
            if (rule.capitals ? !standsIn(question, rule.capitals) : weak) continue
            if (!beginsAt(list, place, rule)) continue
            const of = list.slice(place, place + rule.words.length).map((one) => one.stem)
            for (const add of rule.forms.flatMap((form) => meaning({ form, of })))
              if (!typed.has(add.stem) && !added.has(add.word)) added.set(add.word, add)
          }
      })
    apply(strong, false)
    apply(
      terms.filter(({ origin }) => origin === 'weak'),
      true,
    )
    return [...added.values()]
  }
}
