const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words of grammar that carry no claim: articles, pronouns, the present of être and avoir, plain prepositions. */
const glue =
  set(`le la les l un une des du de d ce cet cette ces c ca cela ceci celui celle ceux celles son sa ses leur leurs
  notre nos votre vos mon ma mes il elle ils elles on nous vous je j tu y en se s qui que qu dont lui eux est sont a ont
  et dans sur afin ainsi donc aussi alors etre avoir ete comme lors soi meme memes`)

/** Words that introduce a claim without adding to it. */
const neutral =
  set(`selon indique indiquent precise precisent explique s'agit agit consiste permet permettent voici notamment
  document fiche ressource texte passage source`)

/** Words that turn, limit or date a claim: each must stand in the sentence exactly where it stands in the quotation. */
const strict: Record<string, string> = {
  ne: 'ne',
  n: 'ne',
  pas: 'pas',
  jamais: 'jamais',
  aucun: 'aucun',
  aucune: 'aucun',
  rien: 'rien',
  ni: 'ni',
  non: 'non',
  nul: 'aucun',
  nulle: 'aucun',
  sans: 'sans',
  guere: 'pas',
  plus: 'plus',
  moins: 'moins',
  sauf: 'sauf',
  hors: 'sauf',
  excepte: 'sauf',
  hormis: 'sauf',
  seulement: 'seul',
  uniquement: 'seul',
  exclusivement: 'seul',
  seul: 'seul',
  seule: 'seul',
  seuls: 'seul',
  seules: 'seul',
  si: 'si',
  sinon: 'sinon',
  toujours: 'toujours',
  tout: 'tout',
  toute: 'tout',
  tous: 'tout',
  toutes: 'tout',
  chaque: 'chaque',
  parfois: 'parfois',
  souvent: 'souvent',
  rarement: 'rarement',
  presque: 'presque',
  environ: 'environ',
  maximum: 'maximum',
  minimum: 'minimum',
  avant: 'avant',
  apres: 'apres',
  mais: 'mais',
  ou: 'ou',
  faux: 'faux',
  fausse: 'faux',
  fausses: 'faux',
  ancien: 'ancien',
  ancienne: 'ancien',
  anciens: 'ancien',
  ex: 'ancien',
  futur: 'futur',
  future: 'futur',
  pretendu: 'faux',
  pretendue: 'faux',
  eventuel: 'peut-etre',
  eventuelle: 'peut-etre',
  peut: 'pouvoir',
  peuvent: 'pouvoir',
  pouvez: 'pouvoir',
  pourra: 'pouvoir',
  pourront: 'pouvoir',
  pourrez: 'pouvoir',
  peux: 'pouvoir',
  pouvons: 'pouvoir',
  pourrait: 'pourrait',
  pourraient: 'pourrait',
  doit: 'devoir',
  doivent: 'devoir',
  devez: 'devoir',
  devra: 'devoir',
  devront: 'devoir',
  dois: 'devoir',
  devons: 'devoir',
  devrait: 'devrait',
  devraient: 'devrait',
  faut: 'falloir',
  faudra: 'falloir',
  etait: 'past',
  etaient: 'past',
  avait: 'past',
  avaient: 'past',
  fut: 'past',
  furent: 'past',
  eut: 'past',
  sera: 'future',
  seront: 'future',
  aura: 'future',
  auront: 'future',
  serait: 'conditional',
  seraient: 'conditional',
  aurait: 'conditional',
  auraient: 'conditional',
  interdit: 'interdit',
  interdite: 'interdit',
  refuse: 'refuse',
  impossible: 'impossible',
  peu: 'peu',
  trop: 'trop',
  hier: 'hier',
  demain: 'demain',
  aujourdhui: 'aujourdhui',
  contre: 'contre',
  sous: 'sous',
  malgre: 'malgre',
}

/** Prepositions that say who does what to whom: one in the sentence must stand in the same place of the quotation. */
const links: Record<string, string> = {
  a: 'a',
  au: 'a',
  aux: 'a',
  par: 'par',
  pour: 'pour',
  avec: 'avec',
  entre: 'entre',
  depuis: 'depuis',
  jusque: 'jusque',
  jusqu: 'jusque',
  des: 'des',
  chez: 'chez',
  vers: 'vers',
  pendant: 'pendant',
  durant: 'pendant',
}

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

export const isGlue = (word: string): boolean => glue.has(word) || neutral.has(word)
export const strictForm = (word: string): string | undefined =>
  Object.hasOwn(strict, word) ? strict[word] : undefined

/** The link that a preposition makes; `accented` tells “à” from the verb “a”, and “dès” from the article “des”. */
export function linkForm({ word, accented }: { word: string; accented: boolean }): string | undefined {
  if ((word === 'a' || word === 'des') && !accented) return undefined
  return Object.hasOwn(links, word) ? links[word] : undefined
}

/** 1 for “janvier” … 12, `undefined` for any other folded word. */
export function monthNumber(word: string): number | undefined {
  const index = months.indexOf(word)
  return index < 0 ? undefined : index + 1
}
