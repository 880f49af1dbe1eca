import type { Access } from 'payload'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { viewerOf } from './viewer'

/** Who sees the narrowest circle writes: editors and administrators. */
export const isEditor = (viewer: Viewer) => visibilityFor(viewer).includes('editors')

/** Who manages accounts. */
export const isAdmin = (viewer: Viewer) => viewer?.role === 'admin'

/** Payload access: editors and administrators only. */
export const editorsOnly: Access = ({ req }) => isEditor(viewerOf(req.user))

/** Payload access: administrators only. */
export const adminsOnly: Access = ({ req }) => isAdmin(viewerOf(req.user))
