import { APIError, type PayloadRequest } from 'payload'
import { queryableOf } from '@/collections/shared/queryable'
import { presenterOf } from '@/ingestion/citable'
import type { Draft } from './examine-draft'

/** A record as it stands in its form, saved or not. */
export type Form = { collection: string; id?: string; data: Record<string, unknown> }

/** The files among these that the person behind the call may read. */
async function filesInSight({ req, ids }: { req: PayloadRequest; ids: number[] }): Promise<Draft['files']> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
    .map(({ id, originalName, filename }) => ({ id, name: originalName ?? filename ?? String(id) }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

async function ownRow({ req, form }: { req: PayloadRequest; form: Form }): Promise<number | undefined> {
  if (!form.id) return undefined
  const db = await queryableOf({ payload: req.payload, req })
  const { rows } = await db.query<{ id: number }>(
    'SELECT id FROM documents WHERE collection = $1 AND record_id = $2',
    [form.collection, form.id],
  )
  return rows[0]?.id
}

/** A form that does not look like its collection at all is no fault of ours. */
function presented<Result>(present: () => Result): Result {
  try {
    return present()
  } catch (cause) {
    if (cause instanceof TypeError) throw new APIError('Bad Request', 400, null, true)
    throw cause
  }
}

/** What the form of a record would publish; `undefined` for a collection of which nothing can be cited. */
export async function draftOfForm(args: { req: PayloadRequest; form: Form }): Promise<Draft | undefined> {
  const { req, form } = args
  if (form.collection === 'files') {
    const files = await filesInSight({ req, ids: form.id ? [Number(form.id)] : [] })
    return { title: '', parts: [], files }
  }
  const toDocument = presenterOf(req.payload, form.collection)
  if (!toDocument) return undefined
  // Uploads are ids in a form: the presenter names them as shown, and the worker reads them.
  const { title, parts, shows = [] } = presented(() => toDocument({ ...form.data, id: Number(form.id ?? 0) }))
  const files = await filesInSight({ req, ids: [...new Set(shows)] })
  return { title: title ?? '', parts, files, document: await ownRow({ req, form }) }
}
