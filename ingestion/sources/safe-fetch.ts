import { Agent, request } from 'undici'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { type Allow, checkAddress, guardedConnector } from './allowed-address'

const t = messagesFor('sources')

/** What a server answered: `address` after redirects, `type` as it announces it (parameters included). */
export type Fetched = { address: string; type: string | undefined; bytes: Uint8Array }

export type FetchOptions = {
  address: string
  /** Hosts that may be asked although they are private. */
  allow?: Allow
  /** All of it, in milliseconds. */
  timeout?: number
  /** The most that is read, in megabytes. */
  limit?: number
  /** What is asked for, as HTTP's `accept` says it. */
  accept?: string
}

const patience = 20_000
const largest = 10
const mostRedirects = 5

/** The name under which servers and their robots.txt know us. */
export const userAgent = 'Passerelle'

type Answer = Awaited<ReturnType<typeof request>>

const header = (answer: Answer, name: string): string | undefined => [answer.headers[name] ?? []].flat()[0]

const named = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ELOOP'] as const

/** Why a page cannot be had, in words: an HTTP status or the code of a network's error. */
function reasonOf(code: string | number): string {
  if (code === 404 || code === 410) return t('reason.missing', { code })
  if (code === 401 || code === 403) return t('reason.closed', { code })
  if (typeof code === 'number') return t(code >= 500 ? 'reason.broken' : 'reason.status', { code })
  const known = named.find((name) => name === code)
  return known ? t(`reason.${known}`) : t('reason.connection', { code })
}

/** The error of an address that cannot be reached. */
export const unreachable = (address: string, code: string | number, cause?: unknown) =>
  fail('unreachable:address', { address, reason: reasonOf(code), code }, cause)

async function readBody({ answer, address, limit }: { answer: Answer; address: string; limit: number }) {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer.body) {
    size += (part as Buffer).length
    if (size > limit * 1_000_000) throw fail('too_large:file', { name: address, limit })
    parts.push(part as Buffer)
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function follow(options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const { address, allow = [], limit = largest, accept = '*/*' } = options
  let url = checkAddress({ address, allow })
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const dispatcher = new Agent({ connect: guardedConnector({ address: url.href, allow }) })
    try {
      const headers = { accept, 'user-agent': userAgent }
      const answer = await request(url, { dispatcher, signal, headers })
      const target = header(answer, 'location')
      if (answer.statusCode >= 300 && answer.statusCode < 400 && target) {
        if (!URL.canParse(target, url.href)) throw fail('invalid:address', { address: target })
        url = checkAddress({ address: new URL(target, url).href, allow })
        continue
      }
      if (answer.statusCode !== 200) throw unreachable(address, answer.statusCode)
      const bytes = await readBody({ answer, address: url.href, limit })
      return { address: url.href, type: header(answer, 'content-type'), bytes }
    } finally {
      await dispatcher.destroy()
    }
  }
  throw unreachable(address, 'ELOOP')
}

/**
 * Fetches an address. Only http and https, only public addresses (at the first connection and after every redirect)
 * except those that `allow` names as `host:port`; the name is looked up once per connection. At most 10 MB and 20 s in
 * all unless said. Throws `invalid:address`, `forbidden:address`, `unreachable:address` or `too_large:file`.
 */
export async function safeFetch(options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeout ?? patience)
  try {
    return await follow(options, signal)
  } catch (cause) {
    const inner = cause instanceof Error && isPasserelleError(cause.cause) ? cause.cause : cause
    if (isPasserelleError(inner)) throw inner
    const code = signal.aborted ? 'ETIMEDOUT' : ((cause as NodeJS.ErrnoException).code ?? 'ECONNECTION')
    throw unreachable(options.address, code, cause)
  }
}
