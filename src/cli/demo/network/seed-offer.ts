import type { BasePayload } from 'payload'
import { slugFor } from '@/collections/shared/slug'
import { datesOf } from './dates'
import type { Shelf } from './put'
import type { Network } from './read-network'

const published = { _status: 'published' as const }

/** What knows a sample's session again. */
export const sessionSlug = ({ workshop, title, place, inDays = 0 }: Network['sessions'][number]): string =>
  slugFor([title ?? workshop, place, inDays < 0 ? 'passee' : ''].join(' '))

/** Workshops and the meetings of the network, then what is on offer when and where. */
export async function seedOffer(args: {
  payload: BasePayload
  shelf: Shelf
  network: Network
  now: Date
}): Promise<void> {
  const { payload, shelf, network, now } = args
  for (const { audience, steps, ...workshop } of network.workshops) {
    const data = () => ({
      ...workshop,
      audiences: audience,
      steps: steps.map((text) => ({ text })),
      format: 'collectif' as const,
      licence: 'cc-by-sa-4.0' as const,
      visibility: 'public' as const,
      ...published,
    })
    await shelf.put({ collection: 'workshops', slug: workshop.slug, data })
  }
  for (const { place, inDays, at, minutes, report, ...event } of network.events) {
    const data = () => ({
      ...event,
      ...datesOf({ sample: { inDays, at, minutes }, now }),
      ...(place && { place: shelf.idOf('places', place) }),
      minutes: report,
      visibility: 'network' as const,
      ...published,
    })
    await shelf.put({ collection: 'events', slug: event.slug, data })
  }
  await movePast({ payload, network, now })
  for (const session of network.sessions) {
    const data = () => sessionData({ shelf, session, now })
    await shelf.put({ collection: 'sessions', slug: sessionSlug(session), data })
  }
}

function sessionData({
  shelf,
  session,
  now,
}: {
  shelf: Shelf
  session: Network['sessions'][number]
  now: Date
}) {
  const { workshop, place, animators, coAnimators, inDays, weekday, weeks, at, minutes, ...rest } = session
  const people = (slugs: string[]) => slugs.map((slug) => shelf.idOf('people', slug))
  return {
    ...rest,
    slug: sessionSlug(session),
    ...datesOf({ sample: session, now }),
    ...(workshop && { workshop: shelf.idOf('workshops', workshop) }),
    place: shelf.idOf('places', place),
    animators: people(animators),
    coAnimators: people(coAnimators),
    visibility: 'public' as const,
    ...published,
  }
}

/** A demonstration that is opened again weeks later still has something on offer. */
async function movePast({ payload, network, now }: { payload: BasePayload; network: Network; now: Date }) {
  const coming = network.sessions.filter(({ inDays = 0 }) => inDays >= 0)
  for (const session of coming) {
    await payload.update({
      collection: 'sessions',
      where: { slug: { equals: sessionSlug(session) }, lastEnd: { less_than: now.toISOString() } },
      data: datesOf({ sample: session, now }),
      depth: 0,
    })
  }
}
