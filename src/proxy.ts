import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './app/content-security-policy'

const header = 'content-security-policy'

/**
 * Gives each page its own content-security policy; Next puts the nonce that it finds in the request's on every script
 * of the page. Nothing is authorised here: that is done where data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const isAdmin = request.nextUrl.pathname.startsWith('/admin')
  const policy = contentSecurityPolicy({
    nonce,
    isAdmin,
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set(header, policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(header, policy)
  // A draft is for the person who asked, once.
  if (request.nextUrl.searchParams.has('apercu')) response.headers.set('cache-control', 'private, no-store')
  return response
}

/** Pages only: static files and what is not HTML need no policy of their own. */
export const config = { matcher: ['/((?!_next/|api/|icon\\.svg$).*)'] }
