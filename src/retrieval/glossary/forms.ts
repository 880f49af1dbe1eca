import { stem } from '../analysis/stem'
import { type GlossaryEntry, isAmbiguous, matterWords, standsIn } from './glossary'

/** The other forms of what neighbouring words of a question say, each as its stems; none for most words. */
export type Forms = (args: { question: string; stems: readonly string[] }) => string[][]

/** The longest form that is looked for among neighbouring words. */
export const longestForm = 5

const stemsOf = (form: string): string[] => matterWords(form).map(stem)

/**
 * Makes the forms of a glossary: terms, expansions and synonyms of one entry stand for each other, whole. An acronym
 * that is also a word counts only where it is typed in capitals. Stems are given without those of grammar.
 */
export function createForms(entries: Iterable<GlossaryEntry>): Forms {
  const byForm = new Map<string, { capitals?: string; others: string[][] }[]>()
  for (const { term, expansion, synonyms } of entries) {
    const forms = [term, ...(expansion ? [expansion] : []), ...(synonyms ?? [])]
    for (const form of forms) {
      const stems = stemsOf(form)
      const [only] = matterWords(form)
      const capitals =
        stems.length === 1 && expansion && form === term && isAmbiguous(only ?? '') ? term : undefined
      const others = forms.filter((other) => other !== form).map(stemsOf)
      const key = stems.join(' ')
      byForm.set(key, [
        ...(byForm.get(key) ?? []),
        { capitals, others: others.filter((one) => one.length > 0) },
      ])
    }
  }
  return ({ question, stems }) =>
    (byForm.get(stems.join(' ')) ?? [])
      .filter(({ capitals }) => !capitals || standsIn(question, capitals.toUpperCase()))
      .flatMap(({ others }) => others)
}
