import { fold } from '@/src/text/fold'

/** The kinds of answer that a question's words may call for, and that a text can be seen to hold. */
export const answerKinds = [
  'number',
  'money',
  'date',
  'year',
  'day',
  'hour',
  'place',
  'person',
  'phone',
  'link',
  'reason',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** By folded question. */
const asking: Record<AnswerKind, RegExp> = {
  number:
    /\bcombien\b|\bquel(?:le)?s? (?:est |sont )?(?:le |la |les )?(?:nombres?|taux|pourcentages?|parts?|durees?|delais?|age|densite|proportion|duree|chiffres?)\b|^(?:nombre|part|taux|pourcentage|duree|delai)\b/,
  money: /\b(?:coute|prix|tarifs?|montants?|salaires?|euros?|budgets?|payants?|payer|cout|gratuite?s?)\b/,
  date: /\bquand\b|\b(?:date|calendrier)\b/,
  year: /\b(?:quelle|l)['’ ]?annee\b/,
  day: /\b(?:quels? jours?)\b/,
  hour: /\b(?:quelles? heures?|horaires?)\b/,
  place:
    /^ou |\b(?:quelles? (?:villes?|communes?|regions?|departements?|salles?)|quels? (?:lieux?|endroits?|pays)|quelle adresse)\b/u,
  person: /\bqui\b(?!\s+(?:ne|n)\b)|\bavec quel(?:le)? (?:organisme|structure|association|partenaire)\b/,
  phone: /\b(?:telephone|quel numero|numero|qui appeler|appeler)\b/,
  link: /\b(?:quel site|lien|url|site internet|site web|adresse (?:du|de la|internet|web)|quelle plateforme)\b/,
  reason: /\bpourquoi\b|\bquelles? raisons?\b|\bpour quoi faire\b|\ba quoi (?:ca )?ser/,
}

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const numbers =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|vingtaine|dizaine|quinzaine|trentaine|quarantaine|centaine|demie?'

/** By folded text, `person` and `place` by the text as written. */
const holding: Record<AnswerKind, RegExp> = {
  number: new RegExp(`\\d|\\b(?:${numbers})\\b|\\bune? (?:fois|seule?|heure|jour|mois|an|annee)\\b`),
  money: /€|\beuros?\b|\bgratuit|\bpay(?:ant|e)\b|\bprix\b|\bcout/,
  date: new RegExp(
    `\\b(?:1[89]|20)\\d\\d\\b|\\b(?:${months}|${days})s?\\b|\\b\\d{1,2} ?h(?:eures?)?(?:\\d\\d)?\\b|\\b\\d{1,2}/\\d{1,2}\\b`,
  ),
  year: /\b(?:1[89]|20)\d\d\b/,
  day: new RegExp(`\\b(?:${days})s?\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b\\d{1,2} (?:${months})\\b`),
  hour: /\b\d{1,2} ?h(?:eures?)?(?:\d\d)?\b|\b(?:midi|heures?)\b/,
  place:
    /(?:(?<!\p{L})(?:à|en|aux?|chez|dans|sur)|:|\||-)\s+(?:la |le |les |l[’'])?\p{Lu}\p{L}+|\b(?:rue|avenue|place|salle|mairie|site|guichet)\b/u,
  person: /\p{Lu}\p{L}+(?:[ -]+(?:de |du |d[’'])?\p{Lu}\p{L}+)+/u,
  phone: /\b\d{2,4}(?:[ .]?\d{2}){0,4}\b|\b3\d{3}\b/,
  link: /\b[\w-]+\.(?:fr|com|org|net|coop|gouv|eu|ly|io|nc)\b|https?:/,
  reason: /\b(?:car|parce|afin|pour|raison|cause|permet|permettre|face a|puisque|sinon|grace|evite|sert)\b/,
}

const asWritten: readonly AnswerKind[] = ['place', 'person']

/** « Où », and only with its accent in the middle of a question: there « ou » is nearly always the other word. */
const asksWhere = /(?<!\p{L})où(?!\p{L})/iu

/** The kinds that a question calls for, none for most. */
export function kindsAsked(question: string): AnswerKind[] {
  const folded = fold(question)
  return answerKinds.filter(
    (kind) => asking[kind].test(folded) || (kind === 'place' && asksWhere.test(question)),
  )
}

/**
 * Whether a text holds what could be an answer of this kind. `known` are the question's own tokens: a year that it names
 * answers nothing.
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
  if (asWritten.includes(kind)) return holding[kind].test(text)
  const folded = fold(text).replace(/\b\d+\b/g, (figure) => (known.has(figure) ? '' : figure))
  return holding[kind].test(folded)
}
