import { describe, expect, it } from 'vitest'
import { localPath } from './local-path'

describe('localPath', () => {
  it('should keep a path of this site with its search words', () => {
    expect(localPath('/ressources?q=mot')).toBe('/ressources?q=mot')
  })

  it.each([
    '//ailleurs.example',
    '/\\ailleurs.example',
    'https://ailleurs.example',
    '',
    null,
    '/\t/ailleurs.example',
  ])('should send %j home', (wanted) => {
    expect(localPath(wanted)).toBe('/')
  })
})
