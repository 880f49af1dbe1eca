import { z } from 'zod'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import type { Source } from '@/ingestion/sources/source'
import { fetchJson } from '../answers'
import { htmlSource } from '../html-source'
import type { Importer } from '../importer'
import { licenceIn } from '../licences'
import { cleanWiki } from './clean'

const page = z.object({
  pageid: z.number(),
  title: z.string(),
  revisions: z.array(z.object({ timestamp: z.string() })).optional(),
})

const list = z.object({
  continue: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  query: z.object({ pages: z.array(page) }).optional(),
})

const about = z.object({
  query: z.object({
    general: z.object({ articlepath: z.string().optional(), server: z.string().optional() }).optional(),
    rightsinfo: z.object({ url: z.string().optional(), text: z.string().optional() }).optional(),
  }),
})

const parsed = z.object({ parse: z.object({ text: z.string() }) })

/** Very large wikis are read this far (pages). */
const mostPages = 20_000

type Wiki = { api: string; allow: string[] }

const ask = <Shape extends z.ZodType>(wiki: Wiki, shape: Shape, query: Record<string, string>) => {
  const search = new URLSearchParams({ format: 'json', formatversion: '2', ...query })
  return fetchJson({ address: `${wiki.api}?${search}`, allow: wiki.allow, shape })
}

/** Where a wiki answers programs: the address itself, or the one that its pages name. */
async function findApi({ address, allow }: { address: string; allow: string[] }): Promise<string> {
  const url = new URL(address)
  if (url.pathname.endsWith('api.php')) return url.origin + url.pathname
  const html = fetchedText(await safeFetch({ address, allow }))
  const named = /rel="EditURI"[^>]*href="([^"?]+)|href="([^"?]+)[^>]*rel="EditURI"/i.exec(html)
  return new URL(named?.[1] ?? named?.[2] ?? '/w/api.php', url).href
}

async function listAll(wiki: Wiki): Promise<z.output<typeof page>[]> {
  const pages: z.output<typeof page>[] = []
  let next: Record<string, string> | undefined = {}
  while (next && pages.length < mostPages) {
    const answer: z.output<typeof list> = await ask(wiki, list, {
      action: 'query',
      generator: 'allpages',
      gapnamespace: '0',
      gapfilterredir: 'nonredirects',
      gaplimit: '50',
      prop: 'revisions',
      rvprop: 'timestamp',
      ...next,
    })
    pages.push(...(answer.query?.pages ?? []))
    next =
      answer.continue &&
      Object.fromEntries(Object.entries(answer.continue).map(([key, value]) => [key, String(value)]))
  }
  return pages
}

/** The articles of a MediaWiki, through its `api.php`, with the licence that the wiki declares. */
export const listMediaWiki: Importer = async ({ address, allow }) => {
  const wiki = { api: await findApi({ address, allow }), allow }
  const { query } = await ask(wiki, about, {
    action: 'query',
    meta: 'siteinfo',
    siprop: 'general|rightsinfo',
  })
  const licence = licenceIn(query.rightsinfo?.url) ?? licenceIn(query.rightsinfo?.text)
  const source = `mediawiki:${wiki.api}`
  const addressOf = (title: string) =>
    new URL(
      (query.general?.articlepath ?? '/index.php?title=$1').replace(
        '$1',
        encodeURIComponent(title.replaceAll(' ', '_')),
      ),
      wiki.api,
    ).href
  const pages = await listAll(wiki)
  return {
    source,
    items: pages.map(({ pageid, title, revisions }) => {
      const path = `${source}#${pageid}`
      const read = async (): Promise<Source> => {
        const { parse } = await ask(wiki, parsed, { action: 'parse', pageid: String(pageid), prop: 'text' })
        const date = revisions?.[0]?.timestamp.slice(0, 10)
        return htmlSource({
          path,
          source,
          title,
          html: cleanWiki(parse.text),
          date,
          address: addressOf(title),
          licence,
        })
      }
      return { path, read }
    }),
  }
}
