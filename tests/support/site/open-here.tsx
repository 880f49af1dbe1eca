import { text } from 'node:stream/consumers'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { vi } from 'vitest'
import { findRoute } from './routes'

/** What an address answered. */
export type Opened = { status: number; text: string }
/** Opens an address of the site as the person whose token it is, or as nobody. */
export type Open = (args: { address: string; token?: string }) => Promise<Opened>

const headersOf = (token?: string) =>
  new Headers(token === undefined ? {} : { authorization: `JWT ${token}` })

const person = { token: undefined as string | undefined }

/** Lets pages believe that they answer a request. Test files share modules, but each has stand-ins of its own. */
function pretendRequest(): void {
  vi.doMock('next/headers', () => ({
    cookies: async () => ({ has: () => person.token !== undefined, get: () => undefined }),
    headers: async () => headersOf(person.token),
  }))
  vi.doMock('next/server', () => ({ connection: async () => undefined }))
}

type Query = Record<string, string | string[]>
type PageProps = { params: Promise<object>; searchParams: Promise<Query> }
type PageModule = {
  default: (props: PageProps) => Promise<ReactNode>
  generateMetadata?: (props: PageProps) => Promise<object>
}
type HandlerModule = { GET?: (request: Request, context: { params: Promise<object> }) => Promise<Response> }

function queryOf(parameters: URLSearchParams): Query {
  const query: Query = {}
  for (const name of parameters.keys()) {
    const [first = '', ...more] = parameters.getAll(name)
    query[name] = more.length > 0 ? [first, ...more] : first
  }
  return query
}

async function render({ module, props }: { module: PageModule; props: PageProps }): Promise<string> {
  const metadata = JSON.stringify((await module.generateMetadata?.(props)) ?? {})
  const { prelude } = await prerenderToNodeStream(await module.default(props))
  return metadata + (await text(prelude))
}

/** Next tells a missing page and a redirection by errors that carry the status in their digest. */
function statusOf(error: unknown): number {
  const digest = String((error as { digest?: unknown }).digest)
  const status = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(digest)?.[1]
  if (status) return Number(status)
  if (digest.startsWith('NEXT_REDIRECT')) return 307
  throw error
}

/**
 * Opens an address without a server: the page's own module reads as this person and its elements are rendered to HTML,
 * with its metadata before it; a handler answers the request itself.
 */
export const openHere: Open = async ({ address, token }) => {
  const url = new URL(address, 'http://127.0.0.1:3000')
  const found = findRoute(url.pathname)
  if (!found) return { status: 404, text: '' }
  const { route, params } = found
  person.token = token
  pretendRequest()
  const module: unknown = await import(route.file)
  if (route.kind === 'handler') {
    const { GET } = module as HandlerModule
    const request = new Request(url, { headers: headersOf(token) })
    const response = await GET?.(request, { params: Promise.resolve(params) })
    return { status: response?.status ?? 405, text: (await response?.text()) ?? '' }
  }
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(queryOf(url.searchParams)) }
  try {
    return { status: 200, text: await render({ module: module as PageModule, props }) }
  } catch (error) {
    return { status: statusOf(error), text: '' }
  }
}
