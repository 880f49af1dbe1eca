import path from 'node:path'
import { kindOfMimeType, kindOfName, type SourceKind } from '@/ingestion/extract/kinds'
import { fail } from '@/src/errors/errors'
import { fetchedText } from './fetched-text'
import { type FetchOptions, safeFetch } from './safe-fetch'

/** A page as it was fetched: `address` after redirects, `text` decoded; what is no text comes as `bytes` only. */
export type FetchedPage = { address: string; kind: SourceKind; text: string; bytes: Uint8Array }

const accept = 'text/html, text/plain, text/markdown, application/pdf, */*;q=0.5'
const textual: SourceKind[] = ['html', 'markdown', 'text', 'csv', 'subtitles']

/** Servers that do not know a format announce mere bytes, or a mere archive: the address tells more. */
const saysLittle = (type: string): boolean =>
  /^application\/(?:octet-stream|zip|x-zip|force-download)/i.test(type)

/** What a page is, by what its server says. Throws `unsupported:address`. */
function kindOf({ type = 'text/html', address }: { type?: string; address: string }): SourceKind {
  const name = path.posix.basename(new URL(address).pathname)
  const kind =
    saysLittle(type) || /^text\/plain/i.test(type)
      ? (kindOfName(name) ?? kindOfMimeType(type))
      : kindOfMimeType(type)
  if (!kind) throw fail('unsupported:address', { address })
  return kind
}

/** Fetches one page or file. Throws what `safeFetch` throws, `unsupported:address` or `encoding:file`. */
export async function fetchPage(options: FetchOptions): Promise<FetchedPage> {
  const fetched = await safeFetch({ accept, ...options })
  const kind = kindOf(fetched)
  const text = textual.includes(kind) ? fetchedText(fetched) : ''
  return { address: fetched.address, kind, text, bytes: fetched.bytes }
}
