import { z } from 'zod'
import type { OfferChoices } from '@/src/components/offers/listed-offer'
import type { OfferQuery } from '@/src/search/find-offers'
import { offerKinds } from '@/src/search/offer'

const kind = z.enum(offerKinds)
const flag = z.literal('1').transform(() => true)
const words = (length: number) => z.string().trim().max(length).catch('')

/** What the address of a search may hold. What it does not understand counts as not said. */
const choicesSchema = z.object({
  q: words(200),
  ville: words(80),
  quand: z.enum(['', '0', '7', '15', '31']).catch(''),
  type: z.union([kind.transform((one) => [one]), z.array(kind)]).catch([]),
  gratuit: flag.catch(false),
  pass: flag.catch(false),
  exact: flag.catch(false),
})

/** Reads a search from its address: what the form shows, and what the catalogue is asked. */
export function readChoices(params: Record<string, string | string[] | undefined>): {
  choices: OfferChoices
  query: OfferQuery
} {
  const { exact, ...choices } = choicesSchema.parse(params)
  const { q, ville, quand, type, gratuit, pass } = choices
  const days = quand === '' ? undefined : Number(quand)
  return { choices, query: { words: q, town: ville, days, kinds: type, free: gratuit, pass, exact } }
}
