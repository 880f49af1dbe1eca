import { describe, expect, it } from 'vitest'
import { listingServer, long } from '@/tests/support/listing-server'
import { page } from '@/tests/support/source-server'

const { list, readAll, server } = listingServer()

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lettre</title>${items}</channel></rss>`
  const item = (more: string) =>
    `<item><title>Été numérique</title><link>${server().origin}/ete</link><guid>n1</guid><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate>${more}</item>`

  it('should take entries that are whole as they are, in the letters that it announces', async () => {
    const body = Buffer.from(
      rss(item(`<content:encoded><![CDATA[<p>${long.replaceAll('’', "'")}</p>]]></content:encoded>`)),
      'latin1',
    )
    server().answers = { '/flux.xml': { type: 'application/rss+xml', body } }
    expect(await readAll('feed', '/flux.xml')).toMatchObject([
      {
        title: 'Été numérique',
        date: '2026-03-03',
        address: `${server().origin}/ete`,
        content: { format: 'html' },
      },
    ])
    expect(server().asked).toEqual(['/flux.xml'])
  })

  it('should read the page that a short entry announces', async () => {
    server().answers = {
      '/flux.xml': {
        type: 'text/xml',
        body: Buffer.from(rss(item('<description>Bientôt.</description>')), 'latin1'),
      },
      '/ete': page({ title: 'Tout l’été', text: long }),
    }
    const [read] = await readAll('feed', '/flux.xml')
    expect(read).toMatchObject({
      title: 'Été numérique',
      origin: { path: `feed:${server().origin}/flux.xml#n1` },
    })
    expect(read?.content).toMatchObject({ text: expect.stringContaining('pièce d’identité') })
  })

  it('should read Atom as well', async () => {
    const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2026-01-01T00:00:00Z</updated><entry><id>e1</id><title>Un</title><link href="/un"/><updated>2026-02-01T00:00:00Z</updated><content type="html">${long}</content></entry></feed>`
    server().answers = { '/atom': { type: 'application/atom+xml', body } }
    expect(await readAll('feed', '/atom')).toMatchObject([
      { title: 'Un', date: '2026-02-01', address: `${server().origin}/un` },
    ])
  })

  it.each([
    ['a page', page({ title: 'Un', text: 'Rien.' }), 'invalid:source'],
    ['nothing', { body: rss('') }, 'empty:source'],
    ['half of one', { half: '<rss>' }, 'unreachable:address'],
  ])('should refuse %s', async (_, answer, id) => {
    server().answers = { '/flux.xml': answer }
    await expect(list('feed', '/flux.xml')).rejects.toMatchObject({ id })
  })
})
