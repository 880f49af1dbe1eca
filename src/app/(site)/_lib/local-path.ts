const base = 'http://passerelle.invalid'

/** A path of this site, or home: nothing that a form or an address says may lead elsewhere. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  const url = URL.parse(wanted, base)
  return url?.origin === base ? url.pathname + url.search + url.hash : '/'
}
