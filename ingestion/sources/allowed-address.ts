import { lookup } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'
import { fail } from '@/src/errors/errors'

/** Hosts (`host` or `host:port`) that may be asked although they stand in a private network. */
export type Allow = string[]

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/** Whether a setting names this host, with or without its port. */
export const isAllowed = ({
  hostname,
  port,
  allow,
}: {
  hostname: string
  port: string
  allow: Allow
}): boolean =>
  allow.some((entry) => entry.toLowerCase() === hostname || entry.toLowerCase() === `${hostname}:${port}`)

/** Whether an address belongs to everybody's internet: no loopback, private, link-local or reserved range. */
export function isPublicIp(ip: string): boolean {
  try {
    return ipaddr.process(ip.replace(/^\[|\]$/g, '')).range() === 'unicast'
  } catch {
    return false
  }
}

/** Parses an address and checks what can be known before connecting. Throws `invalid:address` or `forbidden:address`. */
export function checkAddress({ address, allow }: { address: string; allow: Allow }): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw fail('invalid:address', { address })
  const literal = ipaddr.isValid(url.hostname.replace(/^\[|\]$/g, ''))
  if (
    literal &&
    !isPublicIp(url.hostname) &&
    !isAllowed({ hostname: url.hostname, port: portOf(url), allow })
  )
    throw fail('forbidden:address', { address })
  return url
}

/**
 * Connects only where the resolved address is public. The name is looked up once, in the connection itself, so that a
 * second answer of its server cannot lead elsewhere (DNS rebinding).
 */
export function guardedConnector({
  address,
  allow,
}: {
  address: string
  allow: Allow
}): buildConnector.connector {
  return (options, callback) => {
    const exempt = isAllowed({
      hostname: options.hostname,
      port: options.port || (options.protocol === 'https:' ? '443' : '80'),
      allow,
    })
    const connect = buildConnector({
      timeout: 10_000,
      lookup: (hostname, lookupOptions, done) =>
        lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
          if (error) return done(error, [])
          const usable = exempt ? found : found.filter((entry) => isPublicIp(entry.address))
          if (usable.length === 0) return done(fail('forbidden:address', { address }), [])
          return lookupOptions.all
            ? done(null, usable)
            : done(null, usable[0]?.address ?? '', usable[0]?.family)
        }),
    })
    return connect(options, callback)
  }
}
