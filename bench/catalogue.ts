import { parseArgs } from 'node:util'
import workshops from '@/samples/network/workshops.json'
import { findOffers, type OfferQuery } from '@/src/search/find-offers'
import type { Offer } from '@/src/search/offer'
import { openGazetteer } from '@/src/search/towns/read-communes'

/**
 * How long a search of the public catalogue takes: the sample workshops, repeated until there are `--offers` of them
 * (1 000 unless said), at as many towns; the whole of it, from the words of the offers to the sorted list.
 *
 *   node --import ./launcher/typescript.mjs bench/catalogue.ts --offers 1000
 */
const { values } = parseArgs({ options: { offers: { type: 'string', default: '1000' } } })
const now = new Date()
const day = 86_400_000
const rounds = 20

const gazetteer = await openGazetteer()
const towns = ['Roanne', 'Feurs', 'Firminy', 'Montbrison', 'Angers', 'Saumur', 'Cholet']

function offerAt(index: number): Offer {
  const workshop = workshops[index % workshops.length]
  const commune = towns[index % towns.length] ?? ''
  const start = new Date(now.getTime() + (1 + (index % 60)) * day)
  return {
    id: String(index),
    kind: 'workshop',
    title: workshop?.title ?? '',
    href: `/ateliers/${workshop?.slug}`,
    times: { start, end: new Date(start.getTime() + 7_200_000) },
    place: { name: `Médiathèque de ${commune}`, commune, point: gazetteer.locate({ commune }) },
    summary: workshop?.summary,
    isFree: true,
    takesPass: false,
    topics: [workshop?.topic ?? ''],
    details: workshop?.objectives ?? [],
  }
}

const offers = Array.from({ length: Number(values.offers) }, (_, index) => offerAt(index))
const base: OfferQuery = { words: '', town: '', kinds: [], free: false, pass: false, exact: false }

for (const query of [
  { words: 'portabel', town: 'roane' },
  { words: 'mail' },
  { words: 'zzyzx' },
  { words: '' },
] satisfies Partial<OfferQuery>[]) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    findOffers({ offers, glossary: [], gazetteer, now, query: { ...base, ...query } })
    return performance.now() - started
  }).sort((a, b) => a - b)
  const [median, slow] = [times[rounds / 2] ?? 0, times[Math.ceil(rounds * 0.95) - 1] ?? 0]
  console.log(`${JSON.stringify(query)}: ${median.toFixed(1)} ms (p50), ${slow.toFixed(1)} ms (p95)`)
}
