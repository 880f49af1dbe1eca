import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { fail } from '@/src/errors/errors'
import { type ContainerKind, isArchive, isContainer } from './archive/container'

/** What extraction understands. */
export type SourceKind = 'markdown' | 'text' | 'html' | 'pdf' | ContainerKind | 'csv' | 'subtitles' | 'image'

const byExtension: Record<string, SourceKind> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  pptx: 'pptx',
  xlsx: 'xlsx',
  epub: 'epub',
  csv: 'csv',
  tsv: 'csv',
  srt: 'subtitles',
  vtt: 'subtitles',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  webp: 'image',
}

const byMimeType: Record<string, SourceKind> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/epub+zip': 'epub',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/x-subrip': 'subtitles',
  'text/vtt': 'subtitles',
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/webp': 'image',
}

/** The kind that a MIME type (parameters allowed) names, if it is one that extraction understands. */
export const kindOfMimeType = (mimeType: string | undefined): SourceKind | undefined =>
  byMimeType[(mimeType ?? '').split(';')[0]?.trim().toLowerCase() ?? '']

const textTypes: Partial<Record<SourceKind, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
  csv: 'text/csv',
}

/** The MIME type under which a file of a kind is kept. */
export function mimeTypeOf(args: { kind: SourceKind; name: string; bytes: Uint8Array }): string {
  const { kind, name, bytes } = args
  if (kind === 'subtitles') return /\.vtt$/i.test(name) ? 'text/vtt' : 'application/x-subrip'
  if (kind === 'image') return imageType(bytes)
  const named = Object.entries(byMimeType).find(([, one]) => one === kind)?.[0]
  return textTypes[kind] ?? named ?? 'application/octet-stream'
}

const imageType = (bytes: Uint8Array): string =>
  bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : 'image/webp'

/** The kind that a name's extension says. */
export const kindOfName = (name: string): SourceKind | undefined =>
  byExtension[path.extname(name).slice(1).toLowerCase()]

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

const isPage = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 1024)).toString('latin1'),
  )

/** Whether first bytes are those of a kind. What an archive holds is looked at when it is opened. */
function fits({ kind, bytes, magic }: { kind: SourceKind; bytes: Uint8Array; magic?: string }): boolean {
  if (kind === 'pdf') return isPdf(bytes)
  if (kind === 'image') return kindOfMimeType(magic) === 'image'
  if (isContainer(kind)) return isArchive(bytes)
  const textual = !magic || magic === 'application/xml' || magic === 'text/vtt'
  return textual && !isPdf(bytes) && (kind === 'html' || !isPage(bytes))
}

/**
 * What a file is, by its extension (or MIME type where it has none), checked against its first bytes.
 * Throws `unsupported:file` for a format that is not understood and `mismatch:file` where name and content disagree.
 */
export async function kindOfFile({
  bytes,
  filename,
  mimeType,
}: {
  bytes: Uint8Array
  filename: string
  mimeType?: string
}): Promise<SourceKind> {
  const extension = path.extname(filename).slice(1).toLowerCase()
  const named = extension
    ? byExtension[extension]
    : (kindOfMimeType(mimeType) ?? (isPdf(bytes) ? 'pdf' : 'text'))
  if (!named) throw fail('unsupported:file', { name: filename })
  const magic = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined)
  if (!fits({ kind: named, bytes, magic: magic?.mime })) throw fail('mismatch:file', { name: filename })
  return named
}
