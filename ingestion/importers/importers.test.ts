import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeZip } from '@/tests/fixtures/make-office'
import { json, page, type SourceServer, startSourceServer } from '@/tests/support/source-server'
import { detectKind } from './detect'
import type { ImporterKind } from './importer'
import { listSource } from './list-source'

let server: SourceServer
beforeAll(async () => {
  server = await startSourceServer()
})
afterAll(() => server.close())
afterEach(() => {
  server.answers = {}
  server.asked.length = 0
})

const long = 'Une personne qui a perdu son mot de passe vient avec une pièce d’identité. '.repeat(10)
const list = (kind: ImporterKind, place = '/') =>
  listSource({ kind, address: server.origin + place, allow: [server.host] })
const readAll = async (kind: ImporterKind, place = '/') =>
  Promise.all((await list(kind, place)).items.map((item) => item.read()))

const map = (places: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.map((place) => `<url><loc>${server.origin}${place}</loc></url>`).join('')}</urlset>`

describe('a web site', () => {
  const robots = () => ({
    type: 'text/plain',
    body: `User-agent: *\nDisallow: /prive/\nSitemap: ${server.origin}/plan.xml\n`,
  })

  it('should list the pages of its map that programs may read, and no other site’s', async () => {
    const index = `<sitemapindex><sitemap><loc>${server.origin}/a.xml.gz</loc></sitemap></sitemapindex>`
    server.answers = {
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
      { title: 'Le prêt', address: `${server.origin}/pret`, source: `site:${server.host}/` },
    ])
    expect(server.asked).not.toContain('/prive/notes')
  })

  it('should keep to the folder that was named', async () => {
    server.answers = { '/sitemap.xml': { type: 'text/xml', body: map(['/aide/a', '/blog/b']) } }
    expect((await list('site', '/aide/')).items.map(({ path: place }) => place)).toEqual([
      `${server.origin}/aide/a`,
    ])
  })

  it('should follow the links of a site without a map, never into what programs may not read', async () => {
    const linked = (...places: string[]) => ({
      body: `<html><body><h1>Page</h1><p>${long}</p>${places.map((place) => `<a href="${place}">lien</a>`).join('')}</body></html>`,
    })
    server.answers = {
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
    expect(items.map(({ path: place }) => place.slice(server.origin.length))).toEqual([
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
    server.answers = answers
    await expect(list('site')).rejects.toMatchObject({ id })
  })

  it('should say so when programs may read nothing', async () => {
    server.answers = { '/robots.txt': robots(), '/plan.xml': { body: map(['/prive/a']) } }
    await expect(list('site')).rejects.toMatchObject({ id: 'forbidden:robots' })
  })
})

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lettre</title>${items}</channel></rss>`
  const item = (more: string) =>
    `<item><title>Été numérique</title><link>${server.origin}/ete</link><guid>n1</guid><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate>${more}</item>`

  it('should take entries that are whole as they are, in the letters that it announces', async () => {
    const body = Buffer.from(
      rss(item(`<content:encoded><![CDATA[<p>${long.replaceAll('’', "'")}</p>]]></content:encoded>`)),
      'latin1',
    )
    server.answers = { '/flux.xml': { type: 'application/rss+xml', body } }
    expect(await readAll('feed', '/flux.xml')).toMatchObject([
      {
        title: 'Été numérique',
        date: '2026-03-03',
        address: `${server.origin}/ete`,
        content: { format: 'html' },
      },
    ])
    expect(server.asked).toEqual(['/flux.xml'])
  })

  it('should read the page that a short entry announces', async () => {
    server.answers = {
      '/flux.xml': {
        type: 'text/xml',
        body: Buffer.from(rss(item('<description>Bientôt.</description>')), 'latin1'),
      },
      '/ete': page({ title: 'Tout l’été', text: long }),
    }
    const [read] = await readAll('feed', '/flux.xml')
    expect(read).toMatchObject({
      title: 'Été numérique',
      origin: { path: `feed:${server.origin}/flux.xml#n1` },
    })
    expect(read?.content).toMatchObject({ text: expect.stringContaining('pièce d’identité') })
  })

  it('should read Atom as well', async () => {
    const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><updated>2026-01-01T00:00:00Z</updated><entry><id>e1</id><title>Un</title><link href="/un"/><updated>2026-02-01T00:00:00Z</updated><content type="html">${long}</content></entry></feed>`
    server.answers = { '/atom': { type: 'application/atom+xml', body } }
    expect(await readAll('feed', '/atom')).toMatchObject([
      { title: 'Un', date: '2026-02-01', address: `${server.origin}/un` },
    ])
  })

  it.each([
    ['a page', page({ title: 'Un', text: 'Rien.' }), 'invalid:source'],
    ['nothing', { body: rss('') }, 'empty:source'],
    ['half of one', { half: '<rss>' }, 'unreachable:address'],
  ])('should refuse %s', async (_, answer, id) => {
    server.answers = { '/flux.xml': answer }
    await expect(list('feed', '/flux.xml')).rejects.toMatchObject({ id })
  })
})

describe('a MediaWiki', () => {
  const query = (more: string) => `/w/api.php?format=json&formatversion=2&${more}`
  const all =
    'action=query&generator=allpages&gapnamespace=0&gapfilterredir=nonredirects&gaplimit=50&prop=revisions&rvprop=timestamp'
  const about = json({
    query: {
      general: { articlepath: '/wiki/$1' },
      rightsinfo: { url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    },
  })

  it('should give all its articles, page after page, with its licence and without its tools', async () => {
    server.answers = {
      '/wiki/Accueil': {
        body: `<html><head><link rel="EditURI" type="application/rsd+xml" href="${server.origin}/w/api.php?action=rsd"/></head></html>`,
      },
      [query('action=query&meta=siteinfo&siprop=general%7Crightsinfo')]: about,
      [query(all)]: json({
        continue: { gapcontinue: 'M', continue: 'gapcontinue||' },
        query: {
          pages: [{ pageid: 1, title: 'Le prêt', revisions: [{ timestamp: '2026-01-05T10:00:00Z' }] }],
        },
      }),
      [query(`${all}&gapcontinue=M&continue=gapcontinue%7C%7C`)]: json({
        query: { pages: [{ pageid: 2, title: 'Mot de passe' }] },
      }),
      [query('action=parse&pageid=1&prop=text')]: json({
        parse: {
          text: `<div class="mw-parser-output"><div class="toc">Sommaire</div><h2>Objet<span class="mw-editsection">[modifier]</span></h2><p>${long}</p></div>`,
        },
      }),
      [query('action=parse&pageid=2&prop=text')]: json({ parse: { text: '<p>Il en faut un par site.</p>' } }),
    }
    const read = await readAll('mediawiki', '/wiki/Accueil')
    expect(read).toMatchObject([
      {
        title: 'Le prêt',
        date: '2026-01-05',
        licence: 'cc-by-sa-4.0',
        address: `${server.origin}/wiki/Le_pr%C3%AAt`,
      },
      { title: 'Mot de passe', origin: { path: `mediawiki:${server.origin}/w/api.php#2` } },
    ])
    expect(JSON.stringify(read[0]?.content)).not.toMatch(/modifier|Sommaire/)
  })

  it('should refuse what is none', async () => {
    server.answers = { '/w/api.php': page({ title: 'Un', text: 'Rien.' }) }
    await expect(list('mediawiki', '/w/api.php')).rejects.toMatchObject({ id: 'unreachable:address' })
    server.answers = {
      [query('action=query&meta=siteinfo&siprop=general%7Crightsinfo')]: page({ title: 'Un', text: 'Rien.' }),
    }
    await expect(list('mediawiki', '/w/api.php')).rejects.toMatchObject({ id: 'invalid:source' })
  })
})

describe('a YesWiki', () => {
  it('should give the pages that people wrote, titled by their heading or their name', async () => {
    const stored = (tag: string) => ({ [tag]: { tag, time: '2026-02-03 10:00:00', body: '' } })
    server.answers = {
      '/?api/pages': json({
        ...stored('FichePret'),
        ...stored('PageMenuHaut'),
        ...stored('AccueilDesAidants'),
      }),
      '/?api/pages/FichePret': json({
        tag: 'FichePret',
        time: '2026-02-03 10:00:00',
        html: `<h1>Prêter</h1><p>${long}</p>`,
      }),
      '/?api/pages/AccueilDesAidants': json({
        tag: 'AccueilDesAidants',
        html: '<p>On se retrouve le mardi.</p>',
      }),
    }
    expect(await readAll('yeswiki')).toMatchObject([
      { title: 'Prêter', date: '2026-02-03', address: `${server.origin}/?FichePret` },
      { title: 'Accueil Des Aidants' },
    ])
  })

  it('should find nothing in an empty one', async () => {
    server.answers = { '/?api/pages': json(null) }
    await expect(list('yeswiki')).rejects.toMatchObject({ id: 'empty:source' })
  })
})

describe('Les Bases', () => {
  const one = (slug: string, more = {}) => ({
    id: `id-${slug}`,
    title: `Fiche ${slug}`,
    slug,
    url: `${server.origin}/ressources/${slug}`,
    ...more,
  })
  const markdown = (body: string) => ({ type: 'text/markdown; charset=utf-8', body })

  it('should give each public resource, without the words printed for what is empty', async () => {
    const body =
      '# Fiche pret\n\nUne fiche.\n\nfalse\n\nType de support : Article  \n\nfalse  \n\nfalse\n\n## Objet\n\nIl est false de le croire.\n\n**Image  null** :\nnull\nphoto.png\n'
    server.answers = {
      '/api/v1/resources': json({
        data: [one('pret', { licence: 'CC BY-SA 4.0' }), one('morte', { deleted: '2026-01-01' })],
      }),
      '/ressources/pret/markdown': markdown(body),
    }
    const [read, ...others] = await readAll('lesbases')
    expect(others).toEqual([])
    expect(read).toMatchObject({
      title: 'Fiche pret',
      licence: 'cc-by-sa-4.0',
      address: `${server.origin}/ressources/pret`,
    })
    expect(read?.content).toEqual({
      format: 'markdown',
      text: '# Fiche pret\n\nUne fiche.\n\nType de support : Article  \n\n## Objet\n\nIl est false de le croire.\n\n**Image** :\n\nphoto.png',
    })
  })

  it('should not follow a list to another site', async () => {
    server.answers = {
      '/api/v1/resources': json({ data: [one('pret', { url: 'http://169.254.169.254/pret' })] }),
      '/ressources/pret/markdown': markdown('# Fiche pret\n\nUne fiche.'),
    }
    expect(await readAll('lesbases')).toHaveLength(1)
  })

  it.each([
    ['a failing list', { status: 500 }, 'unreachable:address'],
    ['a list of another shape', json({ data: [{ titre: 'Un' }] }), 'invalid:source'],
    ['an empty list', json({ data: [] }), 'empty:source'],
    ['half a list', { half: '{"data": [' }, 'unreachable:address'],
  ])('should refuse %s', async (_, answer, id) => {
    server.answers = { '/api/v1/resources': answer }
    await expect(list('lesbases')).rejects.toMatchObject({ id })
  })
})

describe('a Notion export', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-notion-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const id = (digit: string) => digit.repeat(32)
  const listZip = (files: Record<string, string | Uint8Array>) => {
    const file = path.join(folder, 'export.zip')
    writeFileSync(file, makeZip(files))
    return listSource({ kind: 'notion', address: file, allow: [] })
  }
  const files = {
    [`Accueil ${id('a')}.md`]: '# Accueil\n\nBienvenue à l’accueil.\n',
    [`Accueil/Prêts ${id('b')}.csv`]: 'Nom,Durée\nTablette,15 jours\n',
    [`Accueil/Prêts ${id('b')}_all.csv`]: 'Nom,Durée\nTablette,15 jours\nSouris,1 mois\n',
    'Accueil/photo.png': 'png',
  }

  it('should give its pages and whole tables, known by Notion’s own numbers', async () => {
    const listing = await listZip({ 'Export-Part-1.zip': makeZip(files) })
    const read = await Promise.all(listing.items.map((item) => item.read()))
    expect(read).toMatchObject([
      {
        title: 'Accueil',
        origin: { path: `notion:${id('a')}#${id('a')}.md` },
        content: { format: 'markdown' },
      },
      { title: 'Prêts', origin: { path: `notion:${id('a')}#${id('b')}.csv` }, content: { format: 'file' } },
    ])
    expect(read[1]?.content).toMatchObject({ bytes: expect.any(Uint8Array), mimeType: 'text/csv' })
  })

  it('should refuse an archive of something else', async () => {
    await expect(listZip({ 'a.txt': 'a' })).rejects.toMatchObject({ id: 'invalid:source' })
  })
})

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
    server.answers = {
      '/blog/feed/': { body: '<?xml version="1.0"?><rss version="2.0"/>' },
      '/plan.xml': { body: map(['/a']) },
      '/page.xml': { body: '<a/>' },
    }
    expect(await detectKind({ path: server.origin + place, allow: [server.host] })).toBe(kind)
  })

  it('should take a ZIP for an export', async () => {
    expect(await detectKind({ path: 'export.zip', allow: [] })).toBe('notion')
  })
})
