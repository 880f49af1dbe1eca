import type { Access } from 'payload'
import { isAdmin } from '@/collections/shared/access'
import { viewerOf } from '@/collections/shared/viewer'

/** Payload access: administrators read every account, everybody else only their own. */
export const ownOrAdmin: Access = ({ req }) => {
  const viewer = viewerOf(req.user)
  if (!viewer) return false
  return isAdmin(viewer) || { id: { equals: viewer.id } }
}
