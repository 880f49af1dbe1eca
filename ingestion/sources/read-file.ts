import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '@/ingestion/extract/decode'
import { charsetOfHtml } from '@/ingestion/extract/html'
import { sharedExtractor } from '@/ingestion/extract/isolated'
import { kindOfFile, mimeTypeOf, type SourceKind } from '@/ingestion/extract/kinds'
import { hashOf } from './hash-of'
import type { SourceFile } from './read-sources'
import type { Source } from './source'

/** A file's name made a title: what people called it, without its extension. */
export const titleFrom = (name: string): string => path.parse(name).name.replace(/[-_]+/g, ' ').trim() || name

/** The content of a file as a record keeps it: the words of a text, all else as the file itself. */
export function contentOf(args: { bytes: Uint8Array; kind: SourceKind; name: string }): Source['content'] {
  const { bytes, kind, name } = args
  if (kind !== 'markdown' && kind !== 'text' && kind !== 'html')
    return { format: 'file', bytes, mimeType: mimeTypeOf({ kind, name, bytes }) }
  const charset = kind === 'html' ? charsetOfHtml(bytes) : undefined
  return { format: kind, text: decodeText({ bytes, name, charset }) }
}

/** Reads a file and proves that it can be extracted. Throws what `extractFile` throws. */
export async function readFileSource({ path: file, name, error }: SourceFile): Promise<Source> {
  if (error) throw error
  const { title, date } = await sharedExtractor().extract({ path: file, filename: name })
  const bytes = new Uint8Array(await readFile(file))
  const kind = await kindOfFile({ bytes, filename: name })
  return {
    origin: { path: file, hash: hashOf(bytes) },
    name,
    title: title ?? titleFrom(name),
    date,
    content: contentOf({ bytes, kind, name }),
  }
}
