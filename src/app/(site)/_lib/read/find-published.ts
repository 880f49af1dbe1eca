import type { BasePayload, CollectionSlug, TypedUser, Where } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { organisationOf } from '@/collections/shared/belonging'
import { viewerOf } from '@/collections/shared/viewer'
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

/** Whether a person writes in the administration, so that previews are for them; which drafts is for Payload to say. */
export const mayPreview = (user: TypedUser | null): boolean =>
  isEditor(viewerOf(user)) || organisationOf(user) !== undefined

/**
 * The record at the end of an address: published, if this person may see it; for the preview of somebody who may read
 * its draft, as it stands.
 */
export async function findOnePublished<Slug extends CollectionSlug>(
  args: Reader & { collection: Slug; slug: string; depth?: number; preview?: boolean },
) {
  const { slug, preview, ...rest } = args
  const { payload, user, collection, depth = 0 } = rest
  if (preview && mayPreview(user)) {
    const { docs } = await payload.find({
      collection,
      ...asPerson(user),
      depth,
      draft: true,
      limit: 1,
      pagination: false,
      where: bySlugOrId(slug),
    })
    if (docs[0]) return docs[0]
  }
  const [doc] = await findPublished({ ...rest, where: bySlugOrId(slug), limit: 1 })
  return doc
}
