import type { BasePayload } from 'payload'
import type { Source, StoredFile } from '@/ingestion/sources/source'
import { storedName } from '@/ingestion/sources/stored-name'
import type { Visibility } from '@/src/visibility/visibility'
import { type Licence, licences } from '@/src/vocabulary/resource'

/** The record of a source, and whether this run changed it. */
export type Saved = { id: number; title: string; slug: string; changed: boolean }

const fields = { id: true, title: true, slug: true, visibility: true, origin: true, _status: true } as const

/** The collection takes no longer title (characters). */
const longestTitle = 300

async function findFormer(payload: BasePayload, source: Source) {
  const where = { 'origin.path': { equals: source.origin.path } }
  const { docs } = await payload.find({ collection: 'resources', where, limit: 1, depth: 0, select: fields })
  return docs[0]
}

async function upload(payload: BasePayload, { name, content }: { name: string; content: StoredFile }) {
  const { bytes, mimeType } = content
  const file = {
    data: Buffer.from(bytes),
    mimetype: mimeType,
    name: storedName({ name, mimeType }),
    size: bytes.length,
  }
  const { id } = await payload.create({ collection: 'files', data: {}, file })
  return { blockType: 'file' as const, file: id }
}

async function blockOf(payload: BasePayload, { content, name }: Source) {
  if (content.format === 'file') return upload(payload, { name, content })
  // PostgreSQL stores no NUL.
  return { blockType: 'imported' as const, format: content.format, text: content.text.replaceAll('\0', '') }
}

/** The content of a source as a record's fields. What the source does not say, an editor may have said: it stays. */
async function contentFields(payload: BasePayload, source: Source) {
  const { title, date, address, licence, summary, origin } = source
  const known = licence && licence in licences ? (licence as Licence) : undefined
  return {
    title: title.slice(0, longestTitle),
    origin,
    blocks: [await blockOf(payload, source)],
    ...(date && { sourceDate: date }),
    ...(address && { sourceUrl: address }),
    ...(known && { licence: known }),
    ...(summary && { summary }),
  }
}

/**
 * Publishes a source as a resource, or brings the resource made from it up to date; one that an editor unpublished
 * stays so. The same content changes nothing but a visibility that was asked for.
 */
export async function saveResource(args: {
  payload: BasePayload
  source: Source
  visibility: Visibility | undefined
}): Promise<Saved> {
  const { payload, source, visibility } = args
  const former = await findFormer(payload, source)
  const isSame = former?.origin?.hash === source.origin.hash
  const isSeenTheSame = !visibility || former?.visibility === visibility
  if (former && isSame && isSeenTheSame)
    return { id: former.id, title: former.title, slug: former.slug ?? '', changed: false }
  const content = isSame ? {} : await contentFields(payload, source)
  const data = {
    ...content,
    ...(visibility && { visibility }),
    _status: former?._status ?? ('published' as const),
  }
  const { id, title, slug } = former
    ? await payload.update({ collection: 'resources', id: former.id, data, depth: 0 })
    : await payload.create({
        collection: 'resources',
        data: { title: source.title, visibility: 'network', ...data },
        depth: 0,
      })
  return { id, title, slug: slug ?? '', changed: true }
}
