import { describe, expect, it } from 'vitest'
import { listingServer, siteMap } from '@/tests/support/listing-server'
import { detectKind } from './detect'

const { server } = listingServer()
const map = (places: string[]) => siteMap(places.map((place) => server().origin + place))

describe('detectKind', () => {
  it.each([
    ['/sitemap.xml', 'site'],
    ['/w/api.php', 'mediawiki'],
    ['/?api/pages', 'yeswiki'],
    ['/api/v1/resources', 'lesbases'],
    ['/blog/feed/', 'feed'],
    ['/plan.xml', 'site'],
    ['/page.xml', undefined],
    ['/une-page', undefined],
  ])('should know what %s is', async (place, kind) => {
    server().answers = {
      '/blog/feed/': { body: '<?xml version="1.0"?><rss version="2.0"/>' },
      '/plan.xml': { body: map(['/a']) },
      '/page.xml': { body: '<a/>' },
    }
    expect(await detectKind({ path: server().origin + place, allow: [server().host] })).toBe(kind)
  })

  it('should take a ZIP for an export', async () => {
    expect(await detectKind({ path: 'export.zip', allow: [] })).toBe('notion')
  })
})
