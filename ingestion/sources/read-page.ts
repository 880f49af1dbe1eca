import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractHtml } from '@/ingestion/extract/html'
import { sharedExtractor } from '@/ingestion/extract/isolated'
import { mimeTypeOf } from '@/ingestion/extract/kinds'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { fail } from '@/src/errors/errors'
import type { Allow } from './allowed-address'
import { type FetchedPage, fetchPage } from './fetch-page'
import { hashOf } from './hash-of'
import { titleFrom } from './read-file'
import type { Source } from './source'
import { storedName } from './stored-name'

/** What was read of a page; `words` are those of its main content. */
type Read = Pick<Source, 'title' | 'date' | 'content'> & { words?: string }

/** The name of what an address leads to: its last part, or its host. */
export function nameOf(address: string): string {
  const url = new URL(address)
  const last = url.pathname.split('/').findLast(Boolean) ?? url.host
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Reads a file that was fetched as one on disk would be: in a process of its own. */
async function proveFile({ bytes, name, mimeType }: { bytes: Uint8Array; name: string; mimeType: string }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-page-'))
  try {
    const file = path.join(folder, 'page')
    await writeFile(file, bytes)
    return await sharedExtractor().extract({ path: file, filename: name, mimeType })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fileOf(page: FetchedPage): Promise<Read> {
  const { bytes, kind, address } = page
  const mimeType = mimeTypeOf({ kind, name: nameOf(address), bytes })
  const name = storedName({ name: nameOf(address), mimeType })
  const { title, date } = await proveFile({ bytes, name, mimeType })
  return { title: title ?? titleFrom(name), date, content: { format: 'file', bytes, mimeType } }
}

function textOf({ kind, text, address }: FetchedPage): Read | undefined {
  if (kind !== 'html' && kind !== 'markdown' && kind !== 'text') return undefined
  const found = kind === 'html' ? extractHtml({ html: text }) : extractMarkdown({ text })
  const hasWords = found.blocks.some((block) => 'text' in block && /[\p{L}\p{N}]/u.test(block.text))
  if (!hasWords) throw fail('no_text:file', { name: address })
  return {
    title: found.title ?? titleFrom(nameOf(address)),
    date: found.date,
    content: { format: kind, text },
    words: found.blocks.map((block) => ('text' in block ? block.text : '\f')).join('\n'),
  }
}

/**
 * Fetches a page or file and proves that it can be extracted. A page counts as changed when the words of its main
 * content do: what a server writes into each answer (tokens, dates, menus) changes nothing. Throws what `fetchPage` and `extractFile` throw.
 */
export async function readPageSource(args: { address: string; allow: Allow }): Promise<Source> {
  const page = await fetchPage(args)
  const { words, ...read } = textOf(page) ?? (await fileOf(page))
  return {
    origin: { path: args.address, hash: hashOf(words ?? page.bytes) },
    name: nameOf(page.address),
    address: page.address,
    ...read,
  }
}
