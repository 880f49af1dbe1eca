import { decodeText } from '@/ingestion/extract/decode'
import { charsetOfHtml } from '@/ingestion/extract/html'
import type { Fetched } from './safe-fetch'

/** The character set that an answer's header announces. */
const announced = (type: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1]

/**
 * What was fetched as text: by its byte-order mark, the header's character set, the one that a page or an XML text
 * names itself, or what it looks like. Throws `encoding:file`.
 */
export function fetchedText({ address, type, bytes }: Fetched): string {
  const charset = announced(type) ?? charsetOfHtml(bytes)
  return decodeText({ bytes, name: address, charset }).replace(/^\ufeff/, '')
}
