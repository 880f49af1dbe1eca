import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { listingServer, long, siteMap } from '@/tests/support/listing-server'
import { page } from '@/tests/support/source-server'

const { list, readAll, server } = listingServer()
const map = (places: string[]) => siteMap(places.map((place) => server().origin + place))

describe('a web site', () => {
  const robots = () => ({
    type: 'text/plain',
    body: `User-agent: *\nDisallow: /prive/\nSitemap: ${server().origin}/plan.xml\n`,
  })

  it('should list the pages of its map that programs may read, and no other site’s', async () => {
    const index = `<sitemapindex><sitemap><loc>${server().origin}/a.xml.gz</loc></sitemap></sitemapindex>`
    server().answers = {
      '/robots.txt': robots(),
      '/plan.xml': { type: 'application/xml', body: index },
      '/a.xml.gz': {
        type: 'application/gzip',
        body: gzipSync(
          map(['/pret', '/prive/notes', '/pret']).replace(
            '</urlset>',
            '<url><loc>http://169.254.169.254/</loc></url></urlset>',
          ),
        ),
      },
      '/pret': page({ title: 'Le prêt', text: long }),
    }
    const read = await readAll('site')
    expect(read.map(({ title, address, origin }) => ({ title, address, source: origin.source }))).toEqual([
      { title: 'Le prêt', address: `${server().origin}/pret`, source: `site:${server().host}/` },
    ])
    expect(server().asked).not.toContain('/prive/notes')
  })

  it('should keep to the folder that was named', async () => {
    server().answers = { '/sitemap.xml': { type: 'text/xml', body: map(['/aide/a', '/blog/b']) } }
    expect((await list('site', '/aide/')).items.map(({ path: place }) => place)).toEqual([
      `${server().origin}/aide/a`,
    ])
  })

  it('should follow the links of a site without a map, never into what programs may not read', async () => {
    const linked = (...places: string[]) => ({
      body: `<html><body><h1>Page</h1><p>${long}</p>${places.map((place) => `<a href="${place}">lien</a>`).join('')}</body></html>`,
    })
    server().answers = {
      '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /prive/\n' },
      '/': linked(
        '/aide#haut',
        '/prive/notes',
        'http://10.0.0.1/',
        'mailto:a@exemple.fr',
        '/absente',
        '/boucle',
      ),
      '/aide': linked('/', '/aide/imprimer'),
      '/aide/imprimer': linked(),
      '/boucle': { redirect: '/prive/notes' },
    }
    const { items } = await list('site')
    expect(items.map(({ path: place }) => place.slice(server().origin.length))).toEqual([
      '/',
      '/aide',
      '/aide/imprimer',
    ])
  })

  it.each([
    ['a map that is a page', { '/sitemap.xml': page({ title: 'Un', text: long }) }, 'invalid:source'],
    ['no map', {}, 'unreachable:address'],
    ['an empty map', { '/sitemap.xml': { body: '<urlset></urlset>' } }, 'empty:source'],
    ['a robots.txt that fails', { '/robots.txt': { status: 500 } }, 'unreachable:address'],
    [
      'a map that is a bomb',
      { '/sitemap.xml': { body: gzipSync(Buffer.alloc(60_000_000)) } },
      'unsafe:archive',
    ],
    ['a map elsewhere', { '/sitemap.xml': { redirect: 'http://10.0.0.1/' } }, 'forbidden:address'],
  ])('should refuse %s', async (_, answers, id) => {
    server().answers = answers
    await expect(list('site')).rejects.toMatchObject({ id })
  })

  it('should say so when programs may read nothing', async () => {
    server().answers = { '/robots.txt': robots(), '/plan.xml': { body: map(['/prive/a']) } }
    await expect(list('site')).rejects.toMatchObject({ id: 'forbidden:robots' })
  })
})
