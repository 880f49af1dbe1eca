import type { BasePayload, TypedUser, Where } from 'payload'
import { bySlugOrId } from '../../_lib/read/by-slug'
import { asPerson, published } from '../../_lib/read/published'

/**
 * The sheet at this address as this person may read it: a workshop with its coming sessions, or an offer that stands for
 * itself (drop-in hours, appointments). A workshop comes first where both are called the same.
 */
export async function readSheet(args: {
  payload: BasePayload
  user: TypedUser | null
  slug: string
  now: Date
}) {
  const { payload, user, slug, now } = args
  const as = { ...asPerson(user), pagination: false } as const
  const { docs: workshops } = await payload.find({
    collection: 'workshops',
    ...as,
    depth: 1,
    limit: 1,
    where: { and: [published, { slug: { equals: slug } }] },
  })
  const [workshop] = workshops
  const coming: Where = { lastEnd: { greater_than: now.toISOString() } }
  const { docs: sessions } = await payload.find({
    collection: 'sessions',
    ...as,
    depth: 1,
    limit: workshop ? 20 : 1,
    sort: 'start',
    where: {
      and: workshop
        ? [published, coming, { workshop: { equals: workshop.id } }]
        : [published, bySlugOrId(slug)],
    },
  })
  return workshop || sessions[0] ? { workshop, sessions } : undefined
}

export type ReadSheet = NonNullable<Awaited<ReturnType<typeof readSheet>>>
