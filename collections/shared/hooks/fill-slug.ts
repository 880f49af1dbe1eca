import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { slugFor } from '@/collections/shared/slug'

/** Fills an empty slug from the title; a taken one gets a short random end, so that two titles may be the same. */
export const fillSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const title = data?.[collection.admin.useAsTitle ?? 'title']
  if (!data || data.slug || originalDoc?.slug || !title) return data
  const slug = slugFor(String(title)) || 'sans-titre'
  const taken = await req.payload.count({
    collection: collection.slug as CollectionSlug,
    where: { slug: { equals: slug } },
    req,
  })
  return { ...data, slug: taken.totalDocs === 0 ? slug : `${slug}-${randomUUID().slice(0, 6)}` }
}
