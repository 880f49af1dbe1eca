import type { BasePayload, CollectionSlug, TypedUser, Where } from 'payload'
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

/** The published record at the end of an address, if this person may see it. */
export async function findOnePublished<Slug extends CollectionSlug>(
  args: Reader & { collection: Slug; slug: string; depth?: number },
) {
  const { slug, ...rest } = args
  const [doc] = await findPublished({ ...rest, where: bySlugOrId(slug), limit: 1 })
  return doc
}
