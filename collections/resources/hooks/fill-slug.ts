import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { slugFor } from '@/collections/shared/slug'

/** Fills an empty slug from the title; a taken one gets a short random end, so that two titles may be the same. */
export const fillSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || data.slug || originalDoc?.slug || !data.title) return data
  const slug = slugFor(data.title) || 'ressource'
  const taken = await req.payload.count({
    collection: 'resources',
    where: { slug: { equals: slug } },
    req,
  })
  return { ...data, slug: taken.totalDocs === 0 ? slug : `${slug}-${randomUUID().slice(0, 6)}` }
}
