import type { Access, Where } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { viewerOf } from '@/collections/shared/viewer'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'

/** What a person may read: everything for editors, published and in sight for everybody else. */
export const publishedInSight = (viewer: Viewer): true | Where =>
  isEditor(viewer) || {
    and: [{ _status: { equals: 'published' } }, { visibility: { in: [...visibilityFor(viewer)] } }],
  }

/** Payload access: reading, through every door that asks Payload. */
export const readPublishedInSight: Access = ({ req }) => publishedInSight(viewerOf(req.user))

/** Payload access to what has no circle of its own (a vocabulary): everybody reads what is published. */
export const readPublished: Access = ({ req }) =>
  isEditor(viewerOf(req.user)) || { _status: { equals: 'published' } }
