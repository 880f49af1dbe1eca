import type {
  BasePayload,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload'
import type { FilePart } from '@/collections/files/to-part'
import { noticedPanel } from '@/collections/shared/fields/noticed'
import { queryableOf } from '@/collections/shared/queryable'
import type { CitableDocument } from '@/src/documents/document'
import { markDeleted } from '@/src/passages/document-row'
import type { Extractor } from './index/extractor'
import { recordDocument } from './record-document'

/** Turns a record, with the files it refers to, into what can be cited of it. */
export type Presenter<Doc> = (record: Doc) => CitableDocument

const presenters = 'toDocument'

/** What a collection says can be cited of its records; `undefined` for one that has no such records. */
export function presenterOf(payload: BasePayload, collection: string): Presenter<unknown> | undefined {
  const toDocument = payload.collections[collection as CollectionSlug]?.config.custom?.[presenters]
  return typeof toDocument === 'function' ? (toDocument as Presenter<unknown>) : undefined
}

/** What is read of an upload; `undefined` if it is gone or of a kind that is not read. */
export async function readFilePart(args: {
  payload: BasePayload
  fileId: number
}): Promise<FilePart | undefined> {
  const { payload, fileId } = args
  const file = await payload.findByID({
    ...{ collection: 'files', id: fileId, depth: 0, disableErrors: true, overrideAccess: true },
  })
  return file ? payload.collections.files.config.custom?.toPart(file) : undefined
}

/** Reads a record as everybody is served it, and presents it; `undefined` if it is gone or cannot be cited. */
export async function readCitable(args: {
  payload: BasePayload
  collection: string
  recordId: string
  req?: PayloadRequest
}): Promise<CitableDocument | undefined> {
  const { payload, collection, recordId, req } = args
  const toDocument = presenterOf(payload, collection)
  if (!toDocument) return undefined
  // The main row: a draft saved over a published record is a version of its own and unpublishes nothing.
  const record = await payload.findByID({
    collection: collection as CollectionSlug,
    id: recordId,
    draft: false,
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return record ? toDocument(record) : undefined
}

const onChange =
  (extract: Extractor): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const { payload } = req
    const recordId = String(doc.id)
    const document = await readCitable({ payload, collection: collection.slug, recordId, req })
    if (document) await recordDocument({ db: await queryableOf({ payload, req }), document, extract })
    return doc
  }

const onDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const db = await queryableOf({ payload: req.payload, req })
  await markDeleted({ db, collection: collection.slug, recordId: String(id) })
}

/** Where the record stands in the base, beside its fields. */
const indexingPanel: Field = {
  name: 'indexing',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/indexing-panel#IndexingPanel' },
  },
}

/**
 * A collection whose published records can be cited. All that the pipeline knows of it is `toDocument`; the hooks keep
 * the record's row of `documents` in step, in the same transaction as the record itself.
 */
export const citable = <Doc>(args: {
  collection: CollectionConfig
  toDocument: Presenter<Doc>
  extract: Extractor
}): CollectionConfig => {
  const { collection, toDocument, extract } = args
  const { afterChange = [], afterDelete = [] } = collection.hooks ?? {}
  return {
    ...collection,
    fields: [noticedPanel(), ...collection.fields, indexingPanel],
    custom: { ...collection.custom, [presenters]: toDocument },
    hooks: {
      ...collection.hooks,
      afterChange: [...afterChange, onChange(extract)],
      afterDelete: [...afterDelete, onDelete],
    },
  }
}
