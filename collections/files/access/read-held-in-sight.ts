import type { Access } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { queryableOf } from '@/collections/shared/queryable'
import { viewerOf } from '@/collections/shared/viewer'
import { filesHeldInSight } from '@/src/passages/files-held'
import { visibilityFor } from '@/src/visibility/visibility'

/** Payload access: a file has no visibility of its own, it has that of the published documents that hold it. */
export const readHeldInSight: Access = async ({ req, id }) => {
  const viewer = viewerOf(req.user)
  if (isEditor(viewer)) return true
  const db = await queryableOf({ payload: req.payload, req })
  const held = await filesHeldInSight({
    db,
    visibilities: visibilityFor(viewer),
    ...(id === undefined ? {} : { fileId: Number(id) }),
  })
  return { id: { in: held } }
}
