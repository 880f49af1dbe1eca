import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { BasePayload } from 'payload'
import { decodeText } from '@/ingestion/extract/decode'
import { charsetOfHtml } from '@/ingestion/extract/html'
import { sharedExtractor } from '@/ingestion/extract/isolated'
import { kindOfFile } from '@/ingestion/extract/kinds'
import type { SourceFile } from '@/ingestion/sources/read-sources'
import type { Visibility } from '@/src/visibility/visibility'

/** What became of one file: its resource's id, and whether the base already held exactly this. */
export type Imported = { id: number; changed: boolean }

/** “rapport_2022-final.pdf” → “rapport 2022 final”: a title until an editor gives a better one. */
const titleFromName = (name: string) =>
  name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || name

/**
 * Puts one file into the base as a published resource. The same file with the same content changes nothing; with new
 * content it updates the resource it made before. The file is read through first, so that a broken one fails with its
 * own error before anything is written. Acts as the local administrator.
 */
export async function importFile({
  payload,
  source,
  visibility,
}: {
  payload: BasePayload
  source: SourceFile
  visibility: Visibility
}): Promise<Imported> {
  if (source.error) throw source.error
  const { path, name } = source
  const extracted = await sharedExtractor().extract({ path, filename: name })
  const bytes = new Uint8Array(await readFile(path))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { docs } = await payload.find({
    collection: 'resources',
    where: { 'origin.path': { equals: path } },
    limit: 1,
    depth: 0,
  })
  const before = docs[0]
  if (before?.origin?.hash === hash && before.visibility === visibility && before._status === 'published')
    return { id: before.id, changed: false }
  const kind = await kindOfFile({ bytes, filename: name })
  const block =
    kind === 'pdf'
      ? {
          blockType: 'file' as const,
          file: (await payload.create({ collection: 'files', data: {}, filePath: path })).id,
        }
      : {
          blockType: 'imported' as const,
          format: kind,
          text: decodeText({ bytes, name, charset: kind === 'html' ? charsetOfHtml(bytes) : undefined }),
        }
  const data = {
    title: (extracted.title ?? titleFromName(name)).slice(0, 300),
    sourceDate: extracted.date,
    visibility,
    origin: { path, hash },
    blocks: [block],
    _status: 'published' as const,
  }
  const saved = before
    ? await payload.update({ collection: 'resources', id: before.id, data })
    : await payload.create({ collection: 'resources', data })
  return { id: saved.id, changed: true }
}
