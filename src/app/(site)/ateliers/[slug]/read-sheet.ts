import type { BasePayload, TypedUser, Where } from 'payload'
import { findOnePublished, findPublished } from '../../_lib/read/find-published'

/**
 * The sheet at this address as this person may read it: a workshop with its coming sessions, or an offer that stands for
 * itself (drop-in hours, appointments). A workshop comes first where both are called the same.
 */
export async function readSheet(args: {
  payload: BasePayload
  user: TypedUser | null
  slug: string
  preview: boolean
  now: Date
}) {
  const { payload, user, slug, preview, now } = args
  const reader = { payload, user, slug, preview, depth: 1 }
  const workshop = await findOnePublished({ ...reader, collection: 'workshops' })
  if (!workshop) {
    const session = await findOnePublished({ ...reader, collection: 'sessions' })
    return session && { workshop, sessions: [session] }
  }
  const coming: Where = { lastEnd: { greater_than: now.toISOString() } }
  const sessions = await findPublished({
    payload,
    user,
    collection: 'sessions',
    depth: 1,
    limit: 20,
    sort: 'start',
    where: { and: [coming, { workshop: { equals: workshop.id } }] },
  })
  return { workshop, sessions }
}

export type ReadSheet = NonNullable<Awaited<ReturnType<typeof readSheet>>>
