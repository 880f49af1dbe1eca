/**
 * What a page may load (CSP Level 3): this site and nothing else. Scripts need the page's nonce. The administration
 * styles its editor with inline styles; the site itself has none. `isDevelopment` allows what only `next dev` does.
 */
export function contentSecurityPolicy(args: {
  nonce: string
  isAdmin: boolean
  isDevelopment: boolean
}): string {
  const { nonce, isAdmin, isDevelopment } = args
  const script = [
    `'self'`,
    `'nonce-${nonce}'`,
    `'strict-dynamic'`,
    ...(isDevelopment ? [`'unsafe-eval'`] : []),
  ]
  const style = [`'self'`, ...(isAdmin || isDevelopment ? [`'unsafe-inline'`] : [])]
  return [
    `default-src 'self'`,
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
}
