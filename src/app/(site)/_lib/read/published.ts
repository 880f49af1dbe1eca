import type { TypedUser, Where } from 'payload'

/** What is published. Every list asks for it, so that an editor sees the site as others do. */
export const published: Where = { _status: { equals: 'published' } }

/** Reads as the person of this request, within this person's rights. */
export const asPerson = (user: TypedUser | null) => ({ overrideAccess: false, user }) as const
