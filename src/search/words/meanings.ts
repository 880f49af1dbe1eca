import { stemRun } from './matter'

/** Forms that mean the same: a term, what it is short for, other words for it. */
export type GlossaryWord = { term: string; expansion?: string | null; synonyms?: readonly string[] | null }

/** One thing that is looked for: as it was typed, and the stem runs (` a b `) any of which answers it. */
export type Meaning = { typed: string; forms: string[] }

/** Cuts words into things looked for, longest known form first, each with its other forms. */
export type Meanings = (words: readonly string[]) => Meaning[]

const formsOf = ({ term, expansion, synonyms }: GlossaryWord): string[] =>
  [term, expansion ?? '', ...(synonyms ?? [])].map(stemRun).filter((run) => run.trim() !== '')

/** Makes the meanings of a glossary. A form that stands in several entries has the other forms of all of them. */
export function createMeanings(entries: Iterable<GlossaryWord>): Meanings {
  const others = new Map<string, Set<string>>()
  for (const entry of entries) {
    const forms = formsOf(entry)
    for (const form of forms) others.set(form, new Set([...(others.get(form) ?? []), ...forms]))
  }
  const longest = Math.max(1, ...[...others.keys()].map((form) => form.trim().split(' ').length))

  return (words) => {
    const meanings: Meaning[] = []
    for (let at = 0; at < words.length; ) {
      let count = Math.min(longest, words.length - at)
      while (count > 1 && !others.has(stemRun(words.slice(at, at + count).join(' ')))) count--
      const typed = words.slice(at, at + count).join(' ')
      const form = stemRun(typed)
      meanings.push({ typed, forms: [...new Set([form, ...(others.get(form) ?? [])])] })
      at += count
    }
    return meanings
  }
}
