import { open } from 'node:fs/promises'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { decodeText } from './decode'
import type { Extracted } from './extracted'
import { charsetOfHtml, extractHtml } from './html'
import { kindOfFile, type SourceKind } from './kinds'
import { extractMarkdown } from './markdown'
import { extractText } from './text'

/** The largest file that is read, in megabytes. */
export const largestFile = 50

/** A file to read: `filename` is the name people know it by, since a stored file may bear a random one. */
export type FileToExtract = { path: string; filename: string; mimeType?: string }

async function readBytes({ path, filename }: FileToExtract): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT'
      ? fail('not_found:file', { path })
      : fail('unreadable:file', { name: filename }, cause)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw fail('unsupported:file', { name: filename })
    if (stat.size === 0) throw fail('empty:file', { name: filename })
    if (stat.size > largestFile * 1_000_000)
      throw fail('too_large:file', { name: filename, limit: largestFile })
    return new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

type Reading = { bytes: Uint8Array; name: string; onPage?: () => void }

/** The readers of formats that are not text, each loaded when first needed. */
const binaryReaders = {
  pdf: async (reading: Reading) => (await import('./pdf')).extractPdf(reading),
  docx: async (reading: Reading) => (await import('./office/docx')).extractDocx(reading),
  odt: async (reading: Reading) => (await import('./office/odt')).extractOdt(reading),
  pptx: async (reading: Reading) => (await import('./office/pptx')).extractPptx(reading),
  xlsx: async (reading: Reading) => (await import('./tables/xlsx')).extractXlsx(reading),
  epub: async (reading: Reading) => (await import('./epub')).extractEpub(reading),
  image: async (reading: Reading) => (await import('./scans/image')).extractImage(reading),
} satisfies Partial<Record<SourceKind, (reading: Reading) => Promise<Extracted>>>

const isBinary = (kind: SourceKind): kind is keyof typeof binaryReaders => kind in binaryReaders

async function readText({
  kind,
  text,
  name,
}: {
  kind: SourceKind
  text: string
  name: string
}): Promise<Extracted> {
  if (kind === 'html') return extractHtml({ html: text })
  if (kind === 'markdown') return extractMarkdown({ text })
  if (kind === 'csv') return (await import('./tables/csv')).extractCsv({ text, name })
  if (kind === 'subtitles') return (await import('./subtitles')).extractSubtitles({ text, name })
  return extractText({ text })
}

async function extractBytes({
  bytes,
  file,
  onPage,
}: {
  bytes: Uint8Array
  file: FileToExtract
  onPage?: () => void
}) {
  const name = file.filename
  const kind = await kindOfFile({ bytes, filename: name, mimeType: file.mimeType })
  if (isBinary(kind)) return binaryReaders[kind]({ bytes, name, onPage })
  const text = decodeText({ bytes, name, charset: kind === 'html' ? charsetOfHtml(bytes) : undefined })
  if (text.replace(/\ufeff/g, '').trim() === '') throw fail('empty:file', { name })
  return readText({ kind, text, name })
}

/**
 * The blocks of a file of any kind that `kinds.ts` names. `onPage` is called after each page that takes long, as a sign
 * of life. Throws `not_found`, `empty`, `unreadable`, `encrypted`, `mismatch`, `unsupported`, `too_large`, `encoding`,
 * `no_text`, `poor_scan:file` or `unsafe:archive`, and nothing else.
 */
export async function extractFile(file: FileToExtract, onPage?: () => void): Promise<Extracted> {
  try {
    const extracted = await extractBytes({ bytes: await readBytes(file), file, onPage })
    if (extracted.blocks.some((block) => 'text' in block && /[\p{L}\p{N}]/u.test(block.text)))
      return extracted
    throw fail('no_text:file', { name: file.filename })
  } catch (error) {
    throw isPasserelleError(error) ? error : fail('unreadable:file', { name: file.filename }, error)
  }
}
