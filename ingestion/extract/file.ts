import { open } from 'node:fs/promises'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { decodeText } from './decode'
import type { Extracted } from './extracted'
import { charsetOfHtml, extractHtml } from './html'
import { kindOfFile } from './kinds'
import { extractMarkdown } from './markdown'
import { extractPdf } from './pdf'
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

async function extractBytes({ bytes, file }: { bytes: Uint8Array; file: FileToExtract }): Promise<Extracted> {
  const name = file.filename
  const kind = await kindOfFile({ bytes, filename: name, mimeType: file.mimeType })
  if (kind === 'pdf') return extractPdf({ bytes, name })
  const text = decodeText({ bytes, name, charset: kind === 'html' ? charsetOfHtml(bytes) : undefined })
  if (text.replace(/\ufeff/g, '').trim() === '') throw fail('empty:file', { name })
  if (kind === 'html') return extractHtml({ html: text })
  return kind === 'markdown' ? extractMarkdown({ text }) : extractText({ text })
}

/**
 * The blocks of a Markdown, text, HTML or PDF file. Throws `not_found`, `empty`, `unreadable`, `encrypted`, `mismatch`,
 * `unsupported`, `too_large`, `encoding` or `no_text:file`, and nothing else.
 */
export async function extractFile(file: FileToExtract): Promise<Extracted> {
  try {
    const extracted = await extractBytes({ bytes: await readBytes(file), file })
    if (extracted.blocks.some((block) => 'text' in block && /[\p{L}\p{N}]/u.test(block.text)))
      return extracted
    throw fail('no_text:file', { name: file.filename })
  } catch (error) {
    throw isPasserelleError(error) ? error : fail('unreadable:file', { name: file.filename }, error)
  }
}
