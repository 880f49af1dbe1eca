import type { Where } from 'payload'

/** The record at the end of an address: by its slug, or by its number where it has none. */
export const bySlugOrId = (slug: string): Where =>
  /^\d{1,9}$/.test(slug)
    ? { or: [{ slug: { equals: slug } }, { id: { equals: Number(slug) } }] }
    : { slug: { equals: slug } }
