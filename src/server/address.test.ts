import { describe, expect, it } from 'vitest'
import { trueHeaders } from './address'

const forged = {
  host: 'site.example',
  'x-forwarded-for': '6.6.6.6, 10.0.0.7',
  'x-forwarded-host': 'evil.example',
  'x-real-ip': '6.6.6.6',
  'x-passerelle-address': '6.6.6.6',
  'x-middleware-subrequest': 'middleware',
}

describe('trueHeaders', () => {
  it('should take the address from the socket and drop what a client forged', () => {
    const headers = trueHeaders({ headers: forged, socketAddress: '192.0.2.1', trustProxy: false })
    expect(headers).toEqual({ host: 'site.example', 'x-passerelle-address': '192.0.2.1' })
  })

  it('should take the address that a trusted proxy wrote last', () => {
    const headers = trueHeaders({ headers: forged, socketAddress: '127.0.0.1', trustProxy: true })
    expect(headers['x-passerelle-address']).toBe('10.0.0.7')
    expect(headers['x-forwarded-host']).toBe('evil.example')
    expect(headers).not.toHaveProperty('x-real-ip')
  })

  it('should fall back to the socket where a trusted proxy says nothing', () => {
    const headers = trueHeaders({ headers: { host: 'a' }, socketAddress: '127.0.0.1', trustProxy: true })
    expect(headers['x-passerelle-address']).toBe('127.0.0.1')
  })
})
