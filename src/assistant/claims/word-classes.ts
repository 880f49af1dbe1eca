import { fold } from '@/src/text/fold'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Articles that a sentence may add or leave out without a claim changing. */
const articles = set('le la les l')

/** Adverbs that a sentence may leave out, never add. */
const droppable = set('ainsi donc aussi alors egalement enfin puis ensuite')

/** Words of grammar: they must stand as they are, but a quotation of nothing else proves nothing. */
const grammar =
  set(`le la les l un une des du de d ce cet cette ces c ca cela ceci celui celle ceux celles son sa ses leur leurs
  notre nos votre vos mon ma mes il elle ils elles on nous vous je j tu y en se s qui que qu dont lui eux est sont a ont
  et ou dans sur au aux par pour avec afin ainsi donc aussi alors etre avoir ete comme lors soi meme memes ne n pas plus
  si chez vers entre sans sous t m te me`)

/** What turns, limits, hedges or dates a claim: no sentence may end before one of these in its own clause. */
const limiting =
  set(`ne n pas jamais aucun aucune rien ni non nul nulle sans guere plus moins sauf hors excepte hormis
  seulement uniquement exclusivement seul seule seuls seules si sinon lorsque lorsqu quand tant pourvu condition
  conditions reserve limite limites selon sous toutefois cependant mais ou soit toujours parfois souvent rarement
  presque environ maximum minimum maximal minimal avant apres depuis jusque jusqu dès des-que pendant durant entre
  contre malgre faux fausse ancien ancienne peut-etre eventuel eventuelle eventuellement principe general exception
  exceptions interdit interdite refuse impossible hier demain aujourdhui puisque car parce contrairement lieu plutot
  pourtant neanmoins or bien quitte cas defaut accord autorisation moyennant semble parait dit dirait pretend affirme croit rumeur supposer quoique bien-que afin pour que qui dont
  lundi mardi mercredi jeudi vendredi samedi dimanche`)

/** Words after which what is listed belongs together: a list of conditions may not be cut short. */
const binding =
  set(`si sinon lorsque lorsqu quand sauf hors excepte hormis entre ni ne n sans condition conditions faut
  faudra doit doivent devez devra devront dois devons devrait fournir apporter necessite necessitent demande demandent
  exige exigent requiert soit ou aucun aucune tous toutes tout toute seul seule seuls seules uniquement seulement`)

const months = set('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre')

/** Forms that are the same word: elided, contracted with an article, or written without it. */
const sameAs: Record<string, string> = {
  d: 'de',
  du: 'de',
  au: 'à',
  aux: 'à',
  c: 'ce',
  j: 'je',
  m: 'me',
  n: 'ne',
  s: 'se',
  t: 'te',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
}

export const isArticle = (word: string): boolean => articles.has(word)
export const isDroppable = (word: string): boolean => droppable.has(fold(word))
export const isGrammar = (word: string): boolean => grammar.has(fold(word))
export const isBinding = (word: string): boolean => binding.has(fold(word))
export const limits = (word: string): boolean => limiting.has(fold(word)) || months.has(fold(word))

/** The form under which a word is compared: lower case, with its accents (“fermé” is not “ferme”). */
export function formOf(word: string): string {
  const lower = word.toLowerCase()
  return Object.hasOwn(sameAs, lower) ? (sameAs[lower] ?? lower) : lower
}
