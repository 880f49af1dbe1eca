import { tokens } from '@/src/retrieval/analysis/tokens'
import { fold } from '@/src/text/fold'

/** The kinds of answer that a question's words may call for, and that a text can be seen to hold. */
export const answerKinds = [
  'number',
  'share',
  'money',
  'date',
  'year',
  'day',
  'hour',
  'place',
  'name',
  'phone',
  'email',
  'address',
  'link',
  'reason',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What is plain to see where it stands: a text without it hardly answers. Names and reasons hide in any words. */
export const plainKinds: ReadonlySet<AnswerKind> = new Set(
  answerKinds.filter((kind) => !['place', 'name', 'reason'].includes(kind)),
)

/** By folded question. */
const asking: Record<AnswerKind, RegExp> = {
  number:
    /\bcombien\b|\bquel(?:le)?s? (?:est |sont )?(?:le |la |les )?(?:nombres?|durees?|delais?|age|densite|chiffres?)\b|^(?:nombre|nb|duree|delai)\b/,
  share: /\b(?:taux|pourcentages?|proportions?|quelle parts?|part (?:de|des|du))\b/,
  money:
    /\b(?:coute(?:nt|r)?|coutait|prix|tarifs?|montants?|salaires?|subventions?|couts?|gratuite?s?|payants?)\b|\b(?:combien|quoi)\b.*\b(?:gagne|vaut|paye|payer)|\b(?:quel|le|son|leur) budget\b|\bbudget (?:total|de|du|des|annuel|prevu)\b/,
  date: /^(?:et |mais )?(?:depuis |a partir de |pour |de )?quand\b|\b(?:c'est|est|a partir de|depuis|de|et) quand\b|\b(?:quelles?|la|les) dates?\b|^dates?\b|\bcalendrier\b/,
  year: /\b(?:quelle|l)['’ ]?annees?\b/,
  day: /\bquels? jours?\b/,
  hour: /\b(?:quelles? heures?|horaires?)\b/,
  place:
    /^ou |\b(?:quelles? (?:villes?|communes?|regions?|departements?|salles?)|quels? (?:lieux?|endroits?|pays))\b/,
  name: /^(?:(?:a|de|par|avec|pour|chez) )?qui\b|\b(?:c'est|est) qui\b|\bqui (?:est|etait|sont|etaient) (?:l[ea']|les)\b|\bs'appell?e/,
  phone:
    /\bquel (?:est le )?(?:numero|telephone)\b|\bqui appeler\b|^(?:numero|telephone)\b|\bnumero (?:du|des|de la)\b/,
  email:
    /\b(?:quel(?:le)?s? (?:est|sont)|c'est quoi|connaitre|trouver)\b.{0,30}\b(?:e-?mail|mail|courriel|mel)\b|^(?:adresse )?(?:e-?mail|mail|courriel) (?:de|du|des)\b/,
  address:
    /\b(?:quelle (?:est )?(?:l')?|a l'|c'est quoi l')adresse\b(?! (?:e-?mail|mail|du site|de la page|internet|web|url))|^adresse\b/,
  link: /\bquel site (?:pour|internet|web|officiel|faut|dois|on|je)\b|\b(?:url|site internet|site web|quelle plateforme)\b|\badresse (?:du site|de la page|internet|web)\b|\blien (?:pour|vers)\b/,
  reason: /\bpourquoi\b|\bquelles? raisons?\b|\bpour quoi faire\b|\ba quoi (?:ca )?ser/,
}

/** What asks for more than a number or a date asks for no other. */
const insteadOf: Partial<Record<AnswerKind, AnswerKind>> = {
  money: 'number',
  share: 'number',
  hour: 'date',
  day: 'date',
  year: 'date',
}

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const numbers =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|vingtaine|dizaine|quinzaine|trentaine|quarantaine|centaine|demie?'

/** By folded text; names and places by the text as written. */
const holding: Record<Exclude<AnswerKind, 'name' | 'place'>, RegExp> = {
  number: new RegExp(`\\d|\\b(?:${numbers})\\b|\\bune? (?:fois|seule?|heure|jour|mois|an|annee)\\b`),
  share:
    /%|\bpour ?cent\b|\b(?:moitie|tiers|quarts?|majorite|dixieme|cinquieme)\b|\bsur (?:\d|dix|cent|deux|trois|quatre|cinq)/,
  money: /[€$]|\b(?:euros?|dollars?|francs?|livres?)\b|\bgratuit|\bsans frais\b|\bmoins cher\b/,
  date: new RegExp(
    `\\b\\d{3,4}\\b|\\b(?:${months}|${days})s?\\b|\\b\\d{1,2} ?h(?:eures?)?(?:\\d\\d)?\\b|\\b\\d{1,2}/\\d{1,2}\\b`,
  ),
  year: /\b\d{3,4}\b/,
  day: new RegExp(`\\b(?:${days})s?\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b(?:premier|1er|\\d{1,2}) (?:${months})\\b`),
  hour: /\b\d{1,2} ?h(?:eures?)?(?:\d\d)?\b|\b(?:midi|heures?)\b/,
  phone: /\b\d{2,4}(?:[ .]?\d{2}){0,4}\b|\b3\d{3}\b/,
  email: /\S@\S/,
  address: /\b(?:rue|avenue|boulevard|bd|place|chemin|impasse|quai|cours|allee|esplanade)\b|\b\d{5}\b/,
  link: /\b[\w-]+\.(?:fr|com|org|net|coop|gouv|eu|ly|io|nc)\b|https?:/,
  reason: /\b(?:car|parce|afin|pour|raison|cause|permet|permettre|face a|puisque|sinon|grace|evite|sert)\b/,
}

/** « Où », and only with its accent in the middle of a question: there « ou » is nearly always the other word. */
const asksWhere = /(?<!\p{L})où(?!\p{L})/iu

/** The kinds that a question calls for, none for most. */
export function kindsAsked(question: string): AnswerKind[] {
  const folded = fold(question)
  const asked = answerKinds.filter(
    (kind) => asking[kind].test(folded) || (kind === 'place' && asksWhere.test(question)),
  )
  const narrowed = new Set(asked.map((kind) => insteadOf[kind]))
  return asked.filter((kind) => !narrowed.has(kind))
}

/** Names of places and people in a place: after a preposition, with a capital. */
const named =
  /(?:(?<!\p{L})(?:à|en|aux?|chez|dans|sur)|:|\||-)\s+(?:la |le |les |l[’'])?(\p{Lu}[\p{L}-]+)|\b(?:rue|avenue|place|salle|mairie|site|guichet)\b/gu

/** A capital that no beginning of a sentence explains. */
const capital = /(?<=[\p{Ll}\p{N},;:’'(«»“"/|-]\s*)\p{Lu}[\p{L}\p{N}-]+/gu

/** Dates and years: a number in them counts nothing. */
const dated = new RegExp(
  `\\b\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?\\b|\\b(?:en|depuis|avant|apres|fin|debut|annees?|courant|des|l'an|de|${months}) (?:1[89]|20)\\d\\d\\b|\\b(?:1[89]|20)\\d\\d ?[-/] ?(?:1[89]|20)?\\d\\d\\b|\\((?:1[89]|20)\\d\\d\\)`,
  'g',
)

const isNew = (words: string, known: ReadonlySet<string>) => tokens(words).some((word) => !known.has(word))

/**
 * Whether a text holds what could be an answer of this kind. `known` are the question's own words: a year or a name that
 * it gives itself answers nothing.
 */
export function holdsKind({
  kind,
  text,
  known,
}: {
  kind: AnswerKind
  text: string
  known: ReadonlySet<string>
}): boolean {
  if (kind === 'name') return [...text.matchAll(capital)].some(([word]) => isNew(word, known))
  if (kind === 'place') return [...text.matchAll(named)].some(([words, name]) => isNew(name ?? words, known))
  const folded = fold(text).replace(/\b\d+\b/g, (figure) => (known.has(figure) ? '' : figure))
  return holding[kind].test(kind === 'number' ? folded.replace(dated, ' ') : folded)
}
