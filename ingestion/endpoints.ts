import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '@/collections/shared/access'
import { queryableOf } from '@/collections/shared/queryable'
import { viewerOf } from '@/collections/shared/viewer'
import { enqueueAgain, enqueueAll } from './queue/enqueue'

function assertEditor(req: PayloadRequest) {
  if (!isEditor(viewerOf(req.user))) throw new APIError('Forbidden', 403, null, true)
}

const record = z.object({ collection: z.string().max(60), id: z.coerce.string().max(30) })

/** `POST /api/indexing/again` with `{ collection, id }`: a record is indexed once more. Editors only. */
const again: Endpoint = {
  path: '/indexing/again',
  method: 'post',
  handler: async (req) => {
    assertEditor(req)
    await addDataAndFileToRequest(req)
    const { success, data } = record.safeParse(req.data)
    if (!success) throw new APIError('Bad Request', 400, null, true)
    const db = await queryableOf({ payload: req.payload, req })
    if (!(await enqueueAgain({ db, collection: data.collection, recordId: data.id })))
      throw new APIError('Not Found', 404, null, true)
    return Response.json({ queued: 1 })
  },
}

/** `POST /api/indexing/all`: everything that is published is indexed once more, in the background. Editors only. */
const all: Endpoint = {
  path: '/indexing/all',
  method: 'post',
  handler: async (req) => {
    assertEditor(req)
    const db = await queryableOf({ payload: req.payload, req })
    return Response.json({ queued: await enqueueAll({ db }) })
  },
}

/** What editors ask of the queue. */
export const indexingEndpoints = [again, all]
