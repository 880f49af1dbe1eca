import type { BasePayload, CollectionSlug, TypedUser, Where } from 'payload'
import { visibilityFor } from '@/src/visibility/visibility'
import { bySlugOrId } from './by-slug'
import { asPerson, published } from './published'

type Reader = { payload: BasePayload; user: TypedUser | null }

/** More records of one kind than a page can show. */
const most = 1000

/** The published records of a collection that this person may see, in the order asked for. */
export async function findPublished<Slug extends CollectionSlug>(
  args: Reader & {
    collection: Slug
    where?: Where
    sort?: string | string[]
    depth?: number
    limit?: number
  },
) {
  const { payload, user, collection, where = {}, sort, depth = 0, limit = most } = args
  const { docs } = await payload.find({
    collection,
    ...asPerson(user),
    depth,
    limit,
    sort,
    pagination: false,
    where: { and: [published, where] },
  })
  return docs
}

/** Whether a page was asked to show what an editor has not published yet (`?apercu=1`, the administration's link). */
export async function isPreview(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<boolean> {
  return (await searchParams).apercu === '1'
}

/** The record at the end of an address: published, if this person may see it; for an editor's preview, as it stands. */
export async function findOnePublished<Slug extends CollectionSlug>(
  args: Reader & { collection: Slug; slug: string; depth?: number; preview?: boolean },
) {
  const { slug, preview, ...rest } = args
  const { payload, user, collection, depth = 0 } = rest
  if (preview && user && visibilityFor({ id: user.id, role: user.role }).includes('editors')) {
    const { docs } = await payload.find({
      collection,
      ...asPerson(user),
      depth,
      draft: true,
      limit: 1,
      pagination: false,
      where: bySlugOrId(slug),
    })
    return docs[0]
  }
  const [doc] = await findPublished({ ...rest, where: bySlugOrId(slug), limit: 1 })
  return doc
}
