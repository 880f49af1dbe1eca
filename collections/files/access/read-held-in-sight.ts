import type { Access, PayloadRequest } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { queryableOf } from '@/collections/shared/queryable'
import { viewerOf } from '@/collections/shared/viewer'
import { filesHeldInSight } from '@/src/passages/files-held'
import { visibilityFor } from '@/src/visibility/visibility'

/** The photos of the people whom this person may see. */
async function photosInSight({ req, fileId }: { req: PayloadRequest; fileId?: number }): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { photo: fileId === undefined ? { exists: true } : { equals: fileId } },
    select: { photo: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap(({ photo }) => (typeof photo === 'number' ? [photo] : []))
}

/**
 * Payload access: a file has no visibility of its own, it has that of the published documents that hold it, and a photo
 * that of its person.
 */
export const readHeldInSight: Access = async ({ req, id }) => {
  const viewer = viewerOf(req.user)
  if (isEditor(viewer)) return true
  const fileId = id === undefined ? undefined : Number(id)
  const db = await queryableOf({ payload: req.payload, req })
  const held = await filesHeldInSight({
    db,
    visibilities: visibilityFor(viewer),
    fileId,
  })
  return { id: { in: [...held, ...(await photosInSight({ req, fileId }))] } }
}
