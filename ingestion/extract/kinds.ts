import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { fail } from '@/src/errors/errors'

/** What extraction understands. */
export type SourceKind = 'markdown' | 'text' | 'html' | 'pdf'

const byExtension: Record<string, SourceKind> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
}

const byMimeType: Record<string, SourceKind> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
}

/** The kind that a MIME type (parameters allowed) names, if it is one that extraction understands. */
export const kindOfMimeType = (mimeType: string | undefined): SourceKind | undefined =>
  byMimeType[(mimeType ?? '').split(';')[0]?.trim().toLowerCase() ?? '']

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

const isPage = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 1024)).toString('latin1'),
  )

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
  const textual = !magic || magic.mime === 'application/xml'
  const fits =
    named === 'pdf' ? isPdf(bytes) : textual && !isPdf(bytes) && (named === 'html' || !isPage(bytes))
  if (!fits) throw fail('mismatch:file', { name: filename })
  return named
}
