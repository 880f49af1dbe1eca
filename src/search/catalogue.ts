import { createLexicon, type Lexicon } from './words/lexicon'
import { matterWords, stemRun, wantedWords } from './words/matter'
import { createMeanings, type GlossaryWord, type Meaning } from './words/meanings'

/** The words of an offer: those that name it, and those that say more of it. */
export type SearchedWords = { name: string[]; more: string[] }

/** A word that the catalogue did not know, and the one that it took instead. */
export type Correction = { typed: string; meant: string }

/**
 * What a search found. `offers` answer all that is looked for, those that are named so first; where there are none,
 * `near` answer a part of it. `understood` says what was looked for beside the typed words.
 */
export type Found<Offer> = {
  offers: Offer[]
  near: Offer[]
  corrections: Correction[]
  understood: Meaning[]
}

export type Catalogue<Offer> = (query: string, options?: { exact?: boolean }) => Found<Offer>

type Entry<Offer> = { offer: Offer; name: string; all: string }

/** Between two fields, so that no run of words crosses from one to the next. */
const join = (texts: readonly string[]): string => texts.map(stemRun).join('|')

const holds = (run: string, { forms }: Meaning): boolean => forms.some((form) => run.includes(form))

function correct(words: readonly string[], lexicon: Lexicon) {
  const corrections: Correction[] = []
  const meant = words.map((typed) => {
    const near = lexicon.knows(typed) ? undefined : lexicon.nearest(typed)
    if (near) corrections.push({ typed, meant: near })
    return near ?? typed
  })
  return { meant, corrections }
}

function lookUp<Offer>(entries: readonly Entry<Offer>[], wanted: readonly Meaning[]) {
  const every = entries.filter(({ all }) => wanted.every((meaning) => holds(all, meaning)))
  const named = every.filter(({ name }) => wanted.some((meaning) => holds(name, meaning)))
  const offers = [...named, ...every.filter((entry) => !named.includes(entry))]
  const some = offers.length > 0 || wanted.length < 2 ? [] : entries
  const near = some.filter(({ name }) => wanted.some((meaning) => holds(name, meaning)))
  return { offers: offers.map(({ offer }) => offer), near: near.map(({ offer }) => offer) }
}

const entriesOf = <Offer>(offers: readonly Offer[], texts: readonly SearchedWords[]): Entry<Offer>[] =>
  offers.map((offer, index) => {
    const { name, more } = texts[index] ?? { name: [], more: [] }
    return { offer, name: join(name), all: join([...name, ...more]) }
  })

/** The words of the offers and those that mean them; expansions of acronyms are no words that one mistypes. */
function lexiconOf(texts: readonly SearchedWords[], glossary: readonly GlossaryWord[]): Lexicon {
  const fields = new Set(texts.flatMap(({ name, more }) => [...name, ...more]))
  const others = glossary.flatMap(({ term, synonyms }) => [term, ...(synonyms ?? [])])
  return createLexicon([...fields, ...others].flatMap(matterWords))
}

/**
 * Makes a catalogue that is searched by words, forgiving accents, inflection and typing errors, and knowing the other
 * words of the glossary. Empty words find everything, in the given order; a word that means nothing here finds nothing.
 */
export function createCatalogue<Offer>(args: {
  offers: readonly Offer[]
  wordsOf: (offer: Offer) => SearchedWords
  glossary: readonly GlossaryWord[]
}): Catalogue<Offer> {
  const { offers, wordsOf, glossary } = args

  return (query, { exact = false } = {}) => {
    const words = wantedWords(query)
    if (words.length === 0)
      return { offers: query.trim() ? [] : [...offers], near: [], corrections: [], understood: [] }
    const texts = offers.map(wordsOf)
    const entries = entriesOf(offers, texts)
    const { meant, corrections } = exact
      ? { meant: words, corrections: [] }
      : correct(words, lexiconOf(texts, glossary))
    const understood = createMeanings(glossary)(meant)
    return { ...lookUp(entries, understood), corrections, understood }
  }
}
