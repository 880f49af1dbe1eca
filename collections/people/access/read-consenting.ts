import type { Access } from 'payload'
import { ownInSight } from '@/collections/shared/belonging'
import { publishedInSight } from '@/collections/shared/in-sight'
import { viewerOf } from '@/collections/shared/viewer'

/** Payload access: people who agreed to be shown, within sight; editors and the person's own organisation see all. */
export const readConsenting: Access = ({ req }) => {
  const inSight = publishedInSight(viewerOf(req.user))
  if (inSight === true) return true
  const consenting = { and: [inSight, { consent: { equals: true } }] }
  const own = ownInSight({ user: req.user, by: 'organisation' })
  return own ? { or: [consenting, own] } : consenting
}
