import { fail } from '@/src/errors/errors'

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : undefined)

/**
 * Refuses what another site made a browser send: throws `cross_site:ask`. Programs that are no browser send neither
 * header and pass. `siteUrl` is the site's public address, where a proxy changes the host.
 */
export function assertSameOrigin({ headers, siteUrl }: { headers: Headers; siteUrl?: string }): void {
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = headers.get('origin')
  if (site === null && origin === null) return
  const ours = [headers.get('host'), siteUrl && hostOf(siteUrl)]
  // A sandboxed page says « null »: no host, which must not equal the host of a site address that is not set.
  const theirs = origin === null ? undefined : hostOf(origin)
  if (site === null && theirs && ours.includes(theirs)) return
  throw fail('cross_site:ask')
}
