import { connection } from 'next/server'
import { type CalendarEntry, writeCalendar } from '@/src/agenda/calendar'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { Offer } from '@/src/search/offer'
import { openGazetteer } from '@/src/search/towns/read-communes'
import { readSettings } from '@/src/settings/settings'
import { currentLocale } from '../_lib/locale'
import { findPublished } from '../_lib/read/find-published'
import { loaded } from '../_lib/read/linked'
import { readOffers } from '../_lib/read/read-offers'
import { currentReader } from '../_lib/read/reader'

const join = (parts: (string | undefined | false)[], between: string) => parts.filter(Boolean).join(between)

function offerEntry({ offer, base, locale }: { offer: Offer; base: string; locale: Locale }): CalendarEntry {
  const t = messagesFor('offers', locale)
  const { place, isFree, price, takesPass, kind, howToJoin, summary } = offer
  const terms = join([isFree ? t('free') : price, takesPass && t('pass'), t(`kind.${kind}`)], ' · ')
  return {
    id: `sessions-${offer.id}`,
    title: offer.title,
    times: offer.times,
    description: join([summary, terms, howToJoin], '\n'),
    location: place && join([place.name, place.address, join([place.postcode, place.commune], ' ')], ', '),
    url: new URL(offer.href, base).href,
  }
}

/** The coming offers that this person may see and, for members, the network's own meetings, as a calendar feed. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const now = new Date()
  const [reader, gazetteer, locale] = await Promise.all([currentReader(), openGazetteer(), currentLocale()])
  const base = readSettings().siteUrl ?? new URL(request.url).origin
  const offers = await readOffers({ ...reader, gazetteer, now })
  const where = { end: { greater_than: now.toISOString() } }
  const events = await findPublished({ ...reader, collection: 'events', where, sort: 'start', depth: 1 })
  const entries: CalendarEntry[] = [
    ...offers.map((offer) => offerEntry({ offer, base, locale })),
    ...events.map((event) => ({
      id: `events-${event.id}`,
      title: event.title,
      times: { start: new Date(event.start), end: new Date(event.end) },
      description: event.summary ?? undefined,
      location: loaded(event.place)?.name ?? event.onlineUrl ?? undefined,
      url: new URL(addressOf({ collection: 'events', ...event }), base).href,
    })),
  ]
  const name = messagesFor('site', locale)('name')
  return new Response(writeCalendar({ name, entries, now, language: locale }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="agenda.ics"',
      // What members see must not stay in a cache that others share.
      'cache-control': 'private, no-cache',
      vary: 'cookie',
    },
  })
}
