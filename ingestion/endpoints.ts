import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '@/collections/shared/access'
import { organisationOf } from '@/collections/shared/belonging'
import { queryableOf } from '@/collections/shared/queryable'
import { viewerOf } from '@/collections/shared/viewer'
import { visibilityFor } from '@/src/visibility/visibility'
import { compareDraft } from './examine/compare-draft'
import { draftOfForm } from './examine/draft-of-form'
import { examineDraft } from './examine/examine-draft'
import { extractPart } from './extract-part'
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

const form = z.object({
  collection: z.string().max(60),
  id: z.coerce.string().max(30).optional(),
  data: z.record(z.string(), z.unknown()),
  with: z.number().int().optional(),
})

/** The draft that a form would publish, for editors and for who keeps an organisation's records. */
async function readDraft(req: PayloadRequest) {
  const viewer = viewerOf(req.user)
  const writes = isEditor(viewer) || organisationOf(req.user) !== undefined
  if (!viewer || !writes) throw new APIError('Forbidden', 403, null, true)
  await addDataAndFileToRequest(req)
  const { success, data } = form.safeParse(req.data)
  if (!success) throw new APIError('Bad Request', 400, null, true)
  const draft = await draftOfForm({ req, form: data })
  if (!draft) throw new APIError('Not Found', 404, null, true)
  const db = await queryableOf({ payload: req.payload, req })
  return { db, draft, seen: visibilityFor(viewer), other: data.with }
}

/** `POST /api/indexing/notice` with a form: what an editor should know before it is published. Nothing is saved of it. */
const notice: Endpoint = {
  path: '/indexing/notice',
  method: 'post',
  handler: async (req) => {
    const { db, draft, seen } = await readDraft(req)
    return Response.json(await examineDraft({ db, draft, seen, extract: extractPart }))
  },
}

/** `POST /api/indexing/compare` with a form and `with`, a published document: both side by side. */
const compare: Endpoint = {
  path: '/indexing/compare',
  method: 'post',
  handler: async (req) => {
    const { db, draft, seen, other = 0 } = await readDraft(req)
    const compared = await compareDraft({ db, draft, seen, other, extract: extractPart })
    if (!compared) throw new APIError('Not Found', 404, null, true)
    return Response.json(compared)
  },
}

/** What editors ask of the queue, and of what they write. */
export const indexingEndpoints = [again, all, notice, compare]
