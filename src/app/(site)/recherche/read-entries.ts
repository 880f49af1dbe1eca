import type { BasePayload, TypedUser } from 'payload'
import type { SearchEntry } from '@/src/components/search/search-groups'
import { addressOf } from '@/src/documents/addresses'
import { findPublished } from '../_lib/read/find-published'

type Reader = { payload: BasePayload; user: TypedUser | null }

/** More of one kind than a page of results can use; the lists of each kind read further. */
const limit = 1000

const text = (...parts: (string | null | undefined)[]) =>
  parts.filter((part): part is string => Boolean(part))

/**
 * Everything with a page of its own that this person may see, by kind: what it is called and a line on it. Resources are
 * found by what they say (`../ressources/find-resources`).
 */
export async function readEntries(reader: Reader): Promise<SearchEntry[]> {
  const find = { ...reader, limit }
  const [workshops, sessions, places, organisations, people, guides, missions, events] = await Promise.all([
    findPublished({ ...find, collection: 'workshops' }),
    findPublished({
      ...find,
      collection: 'sessions',
      where: {
        and: [{ kind: { not_equals: 'workshop' } }, { lastEnd: { greater_than: new Date().toISOString() } }],
      },
    }),
    findPublished({ ...find, collection: 'places' }),
    findPublished({ ...find, collection: 'organisations' }),
    findPublished({ ...find, collection: 'people', where: { consent: { equals: true } } }),
    findPublished({ ...find, collection: 'guides' }),
    findPublished({ ...find, collection: 'missions' }),
    findPublished({ ...find, collection: 'events' }),
  ])
  return [
    ...workshops.map(
      (one): SearchEntry => ({
        kind: 'offers',
        title: one.title,
        href: addressOf({ collection: 'workshops', ...one }),
        lines: text(one.summary),
      }),
    ),
    ...sessions.map(
      (one): SearchEntry => ({
        kind: 'offers',
        title: one.title ?? '',
        href: addressOf({ collection: 'sessions', ...one }),
        lines: text(one.summary, one.howToJoin),
      }),
    ),
    ...places.map(
      (one): SearchEntry => ({
        kind: 'places',
        title: one.name,
        href: addressOf({ collection: 'places', ...one }),
        lines: text(one.summary, one.commune),
      }),
    ),
    ...organisations.map(
      (one): SearchEntry => ({
        kind: 'network',
        title: one.name,
        href: addressOf({ collection: 'organisations', ...one }),
        lines: text(one.summary, one.commune),
      }),
    ),
    ...people.map(
      (one): SearchEntry => ({
        kind: 'network',
        title: one.name,
        href: addressOf({ collection: 'people', ...one }),
        lines: text(one.action),
      }),
    ),
    ...events.map(
      (one): SearchEntry => ({
        kind: 'network',
        title: one.title,
        href: addressOf({ collection: 'events', ...one }),
        lines: text(one.summary),
      }),
    ),
    ...guides.map(
      (one): SearchEntry => ({
        kind: 'volunteers',
        title: one.title,
        href: addressOf({ collection: 'guides', ...one }),
        lines: text(one.summary),
      }),
    ),
    ...missions.map(
      (one): SearchEntry => ({
        kind: 'volunteers',
        title: one.title,
        href: addressOf({ collection: 'missions', ...one }),
        lines: text(one.summary),
      }),
    ),
  ]
}
