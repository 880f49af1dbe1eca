import type { Access, FieldAccess } from 'payload'
import { isEditor } from './access'
import { viewerOf } from './viewer'

/** Payload access: whoever has an account. */
export const signedIn: Access = ({ req }) => viewerOf(req.user) !== null

/** Payload access: editors see all, everybody else what they sent themselves; `by` names the sender's field. */
export const readSent =
  ({ by }: { by: string }): Access =>
  ({ req }) => {
    const viewer = viewerOf(req.user)
    if (!viewer) return false
    return isEditor(viewer) || { [by]: { equals: viewer.id } }
  }

/** Field access: nobody writes it from outside; hooks fill it. */
export const neverWritten: { create: FieldAccess; update: FieldAccess } = {
  create: () => false,
  update: () => false,
}
