import type { ListedOffer, OfferChoices } from '@/src/components/offers/listed-offer'
import type { Nothing } from '@/src/components/offers/no-offers'
import type { Understood } from '@/src/components/offers/offer-outcome'
import type { ComingOffer, OfferResult } from '@/src/search/find-offers'

/** A coming offer as lists show it. */
export const presentListed =
  (now: Date) =>
  ({ place, times, next, topics, details, summary, ...offer }: ComingOffer): ListedOffer => ({
    ...offer,
    next,
    isUnderway: next.start <= now,
    isWeekly: times.weeklyUntil !== undefined,
    place: place?.name,
    commune: place?.commune,
  })

/** The typed words, each wrong one put right. */
const meantWords = ({ words, corrections }: OfferResult) =>
  corrections.reduce((text, { typed, meant }) => text.replace(new RegExp(typed, 'iu'), meant), words)

function whyNothing({ result, choices }: { result: OfferResult; choices: OfferChoices }): Nothing {
  const { townUnknown, matched, town, words } = result
  if (townUnknown) return 'town'
  if (matched.words === 0 && words.trim()) return 'words'
  if (matched.choices > 0 && town && town.circle === undefined) return 'around'
  const { quand, type, gratuit, pass } = choices
  return quand || type.length > 0 || gratuit || pass ? 'filters' : 'none'
}

/** What the page shows of a search. */
export function presentResult(args: { result: OfferResult; choices: OfferChoices; now: Date }) {
  const { result, choices, now } = args
  const offers = result.offers.map(presentListed(now))
  const understood: Understood = {
    count: offers.length,
    words: meantWords(result),
    corrections: result.corrections,
    town: result.town?.commune.name,
    circle: result.town?.circle,
  }
  return {
    offers,
    near: result.near.map(presentListed(now)),
    understood,
    counts: result.counts,
    nothing: offers.length === 0 ? whyNothing({ result, choices }) : undefined,
    townName: result.town?.commune.name ?? choices.ville,
  }
}
