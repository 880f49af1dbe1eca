import { Agent, request } from 'undici'
import { decodeText } from '@/ingestion/extract/decode'
import { charsetOfHtml } from '@/ingestion/extract/html'
import { kindOfMimeType, type SourceKind } from '@/ingestion/extract/kinds'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { type Allow, checkAddress, guardedConnector } from './allowed-address'

/** A page as it was fetched: `address` after redirects, `text` decoded; a PDF comes as `bytes` instead. */
export type FetchedPage = { address: string; kind: SourceKind; text: string; bytes: Uint8Array }

/** How large a page may be (bytes), how long all of it may take (milliseconds), how often it may send elsewhere. */
const largest = 10_000_000
const patience = 20_000
const mostRedirects = 5

type Answer = Awaited<ReturnType<typeof request>>

const header = (answer: Answer, name: string): string | undefined => [answer.headers[name] ?? []].flat()[0]

async function readBody({ answer, address }: { answer: Answer; address: string }): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer.body) {
    size += (part as Buffer).length
    if (size > largest) throw fail('too_large:file', { name: address, limit: largest / 1_000_000 })
    parts.push(part as Buffer)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** What the server says the page is, made text. */
async function toPage({ answer, url }: { answer: Answer; url: URL }): Promise<FetchedPage> {
  const type = header(answer, 'content-type')
  const kind = kindOfMimeType(type ?? 'text/html')
  if (!kind) throw fail('unsupported:address', { address: url.href })
  const bytes = await readBody({ answer, address: url.href })
  if (kind === 'pdf') return { address: url.href, kind, text: '', bytes }
  const announced = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1]
  const charset = announced ?? (kind === 'html' ? charsetOfHtml(bytes) : undefined)
  return { address: url.href, kind, text: decodeText({ bytes, name: url.href, charset }), bytes }
}

async function follow({ address, allow, signal }: { address: string; allow: Allow; signal: AbortSignal }) {
  let url = checkAddress({ address, allow })
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const dispatcher = new Agent({ connect: guardedConnector({ address: url.href, allow }) })
    try {
      const headers = {
        accept: 'text/html, text/plain, text/markdown, application/pdf',
        'user-agent': 'Passerelle',
      }
      const answer = await request(url, { dispatcher, signal, headers })
      const target = header(answer, 'location')
      if (answer.statusCode >= 300 && answer.statusCode < 400 && target) {
        if (!URL.canParse(target, url.href)) throw fail('invalid:address', { address: target })
        url = checkAddress({ address: new URL(target, url).href, allow })
        continue
      }
      if (answer.statusCode !== 200) throw fail('unreachable:address', { address, reason: answer.statusCode })
      return await toPage({ answer, url })
    } finally {
      await dispatcher.destroy()
    }
  }
  throw fail('unreachable:address', { address, reason: 'ELOOP' })
}

/**
 * Fetches one page. Only http and https, only public addresses (at the first connection and after every redirect)
 * except those that `allow` names as `host:port`. At most 10 MB and 20 s in all. Throws `invalid:address`,
 * `forbidden:address`, `unreachable:address`, `unsupported:address`, `too_large:file` or `encoding:file`.
 */
export async function fetchPage({
  address,
  allow = [],
  timeout = patience,
}: {
  address: string
  allow?: Allow
  timeout?: number
}): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(timeout)
  try {
    return await follow({ address, allow, signal })
  } catch (cause) {
    const inner = cause instanceof Error && isPasserelleError(cause.cause) ? cause.cause : cause
    if (isPasserelleError(inner)) throw inner
    const reason = signal.aborted ? 'ETIMEDOUT' : ((cause as NodeJS.ErrnoException).code ?? 'ECONNECTION')
    throw fail('unreachable:address', { address, reason }, cause)
  }
}
