import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Session } from '@/payload-types'
import { lastEnd } from '@/src/calendar/occurrences'
import { timesOf } from '../times'

/** Only what the person behind the call may read is filled in; a command reads everything. */
const asPerson = (req: PayloadRequest) => ({ overrideAccess: !req.user, user: req.user, req })

type Linked = number | { id: number } | null | undefined
const idOf = (linked: Linked) => (typeof linked === 'object' ? linked?.id : linked)

async function workshopTitle({ workshop, req }: { workshop: Linked; req: PayloadRequest }) {
  const id = idOf(workshop)
  if (id === undefined) return undefined
  const found = await req.payload.findByID({
    collection: 'workshops',
    id,
    depth: 0,
    select: { title: true },
    disableErrors: true,
    ...asPerson(req),
  })
  return found?.title
}

async function organisationOfPlace({ place, req }: { place: Linked; req: PayloadRequest }) {
  const id = idOf(place)
  if (id === undefined) return undefined
  const found = await req.payload.findByID({
    collection: 'places',
    id,
    depth: 0,
    select: { organisation: true },
    disableErrors: true,
    ...asPerson(req),
  })
  return idOf(found?.organisation)
}

/**
 * Fills what can be known: the title from the workshop, the organisation from the place, and the end of the last time,
 * by which past offers leave the public search.
 */
export const fillSession: CollectionBeforeValidateHook<Session> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const now = { ...originalDoc, ...data }
  const title = now.title || (await workshopTitle({ workshop: now.workshop, req }))
  const organisation = now.organisation ?? (await organisationOfPlace({ place: now.place, req }))
  const times = timesOf(now)
  return { ...data, title, organisation, lastEnd: times && lastEnd(times).toISOString() }
}
