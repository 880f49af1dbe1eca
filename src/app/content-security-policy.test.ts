import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

const directive = (policy: string, name: string) =>
  policy.split('; ').find((one) => one.startsWith(`${name} `))

describe('contentSecurityPolicy', () => {
  const site = contentSecurityPolicy({ nonce: 'n', isAdmin: false, isDevelopment: false })

  it('should name no other site', () => {
    expect(site).not.toMatch(/https?:|\*/)
  })

  it('should run only scripts that carry the nonce, and never evaluate text', () => {
    expect(directive(site, 'script-src')).toBe(`script-src 'self' 'nonce-n' 'strict-dynamic'`)
  })

  it('should allow inline styles in the administration only', () => {
    const admin = contentSecurityPolicy({ nonce: 'n', isAdmin: true, isDevelopment: false })
    expect(directive(site, 'style-src')).toBe(`style-src 'self'`)
    expect(directive(admin, 'style-src')).toContain(`'unsafe-inline'`)
  })
})
