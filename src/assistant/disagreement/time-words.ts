import type { SentenceWord } from './sentence-words'

const units = new Set(
  'minute minutes heure heures jour jours semaine semaines mois an ans annee annees'.split(' '),
)

/** Whether a folded word measures time. */
export const isTimeUnit = (word: string): boolean => units.has(word)

const before = [
  [/(?:^| )(?:depuis|y a)(?: les?)?$/, 'since'],
  [/(?:^| )(?:sous|dans|d ici)(?: les)?$/, 'within'],
  [/(?:^| )tou(?:s|tes) les$/, 'every'],
  [/(?:^| )apres$/, 'after'],
  [/(?:^| )avant$/, 'before'],
] as const

const clock = /(?:^| )(?:a|vers|avant|apres|jusqua a)$/
const after = [
  [/^(?:avant|plus tot|auparavant)(?: |$)/, 'before'],
  [/^(?:apres|plus tard)(?: |$)/, 'after'],
] as const

const said = (words: SentenceWord[]) => words.map(({ word }) => word).join(' ')

/**
 * What a length of time is said in relation to: « sous 8 jours », « 8 jours avant », « tous les 8 jours », « à 14 heures »;
 * empty for how long something lasts.
 */
export function timeRelation({
  words,
  at,
  noun,
}: {
  words: SentenceWord[]
  at: number
  noun: number
}): string {
  const left = said(words.slice(Math.max(0, at - 3), at))
  const right = said(words.slice(noun + 1, noun + 3))
  const isHour = words[noun]?.word.startsWith('heure') === true
  const isSpelledOut = words.slice(at, noun).some(({ word }) => word.startsWith('heure'))
  if (isHour && (clock.test(left) || isSpelledOut)) return 'at'
  return (
    [...before.filter(([said]) => said.test(left)), ...after.filter(([said]) => said.test(right))][0]?.[1] ??
    ''
  )
}
