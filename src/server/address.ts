import type { IncomingHttpHeaders } from 'node:http'

/** Set by this server alone; what a client sends under these names is dropped. */
export const addressHeader = 'x-passerelle-address'
const forged = /^(x-forwarded-|x-passerelle-|x-real-ip$|forwarded$|x-middleware-|x-nextjs-)/

/**
 * Replaces what a client may have forged about itself by what the socket says. Behind a proxy that a setting trusts,
 * the address is the last one in `X-Forwarded-For`: the one the proxy wrote itself.
 */
export function trueHeaders(args: {
  headers: IncomingHttpHeaders
  socketAddress: string
  trustProxy: boolean
}): IncomingHttpHeaders {
  const { headers, socketAddress, trustProxy } = args
  const reported = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const kept = Object.entries(headers).filter(
    ([name]) => !forged.test(name) || (trustProxy && name.startsWith('x-forwarded-')),
  )
  return {
    ...Object.fromEntries(kept),
    [addressHeader]: (trustProxy && reported) || socketAddress,
  }
}
