import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '@/ingestion/extract/decode'
import { charsetOfHtml, extractHtml } from '@/ingestion/extract/html'
import { sharedExtractor } from '@/ingestion/extract/isolated'
import { kindOfFile } from '@/ingestion/extract/kinds'
import { fetchPage } from '@/ingestion/sources/fetch-page'
import type { SourceFile } from '@/ingestion/sources/read-sources'

/** A source that was read and found good: its text, or the bytes of a PDF. `origin` knows it again. */
export type Source = {
  origin: { path: string; hash: string }
  name: string
  title: string
  date?: string
  address?: string
  content: { format: 'markdown' | 'text' | 'html'; text: string } | { format: 'pdf'; bytes: Uint8Array }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A file's name made a title: what people called it, without its extension. */
const titleFrom = (name: string) => path.parse(name).name.replace(/[-_]+/g, ' ').trim() || name

/** Reads a file and proves that it can be extracted. Throws what `extractFile` throws. */
export async function readFileSource({ path: file, name, error }: SourceFile): Promise<Source> {
  if (error) throw error
  const { title, date } = await sharedExtractor().extract({ path: file, filename: name })
  const bytes = new Uint8Array(await readFile(file))
  const kind = await kindOfFile({ bytes, filename: name })
  const charset = kind === 'html' ? charsetOfHtml(bytes) : undefined
  return {
    origin: { path: file, hash: hashOf(bytes) },
    name,
    title: title ?? titleFrom(name),
    date,
    content:
      kind === 'pdf'
        ? { format: 'pdf', bytes }
        : { format: kind, text: decodeText({ bytes, name, charset }) },
  }
}

/** Fetches a page. Throws what `fetchPage` throws: `…:address`, `too_large:file`, `encoding:file`. */
export async function readPageSource({
  address,
  allow,
}: {
  address: string
  allow: string[]
}): Promise<Source> {
  const page = await fetchPage({ address, allow })
  const { title, date } = page.kind === 'html' ? extractHtml({ html: page.text }) : {}
  const name = decodeURIComponent(
    new URL(page.address).pathname.split('/').at(-1) || new URL(page.address).host,
  )
  return {
    origin: { path: address, hash: hashOf(page.bytes) },
    name,
    title: title ?? titleFrom(name),
    date,
    address: page.address,
    content:
      page.kind === 'pdf' ? { format: 'pdf', bytes: page.bytes } : { format: page.kind, text: page.text },
  }
}
