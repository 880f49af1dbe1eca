import { describe, expect, it } from 'vitest'
import { listingServer, long } from '@/tests/support/listing-server'
import { json, page } from '@/tests/support/source-server'

const { list, readAll, server } = listingServer()

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
    server().answers = {
      '/wiki/Accueil': {
        body: `<html><head><link rel="EditURI" type="application/rsd+xml" href="${server().origin}/w/api.php?action=rsd"/></head></html>`,
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
        address: `${server().origin}/wiki/Le_pr%C3%AAt`,
      },
      { title: 'Mot de passe', origin: { path: `mediawiki:${server().origin}/w/api.php#2` } },
    ])
    expect(JSON.stringify(read[0]?.content)).not.toMatch(/modifier|Sommaire/)
  })

  it('should refuse what is none', async () => {
    server().answers = { '/w/api.php': page({ title: 'Un', text: 'Rien.' }) }
    await expect(list('mediawiki', '/w/api.php')).rejects.toMatchObject({ id: 'unreachable:address' })
    server().answers = {
      [query('action=query&meta=siteinfo&siprop=general%7Crightsinfo')]: page({ title: 'Un', text: 'Rien.' }),
    }
    await expect(list('mediawiki', '/w/api.php')).rejects.toMatchObject({ id: 'invalid:source' })
  })
})
