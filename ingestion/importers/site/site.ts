import { checkAddress } from '@/ingestion/sources/allowed-address'
import { readPageSource } from '@/ingestion/sources/read-page'
import { fail } from '@/src/errors/errors'
import type { Importer } from '../importer'
import { readRobots } from './robots'
import { readSitemap } from './sitemap'

const bare = (host: string): string => host.replace(/^www\./, '')

const isMap = (url: URL): boolean => /\.xml(?:\.gz)?$/i.test(url.pathname)

/** Where a site's map stands: the one that was named, those that its robots.txt names, or where maps usually are. */
async function listPages({
  url,
  maps,
  allow,
}: {
  url: URL
  maps: string[]
  allow: string[]
}): Promise<string[]> {
  if (isMap(url)) return readSitemap({ address: url.href, allow })
  const named = maps.length > 0 ? maps : [new URL('/sitemap.xml', url).href]
  const pages: string[] = []
  for (const address of named) pages.push(...(await readSitemap({ address, allow })))
  return pages
}

/**
 * The pages of a web site, as its map lists them: those of its own host, below the path that was given, that its
 * robots.txt lets programs read.
 */
export const listSite: Importer = async ({ address, allow }) => {
  const url = checkAddress({ address, allow })
  const robots = await readRobots({ address: url.href, allow })
  const below = isMap(url) ? '/' : url.pathname
  const listed = [...new Set(await listPages({ url, maps: robots.sitemaps, allow }))].filter((page) => {
    const found = new URL(page)
    return bare(found.host) === bare(url.host) && found.pathname.startsWith(below)
  })
  const pages = listed.filter(robots.allows)
  if (listed.length > 0 && pages.length === 0) throw fail('forbidden:robots', { address })
  const source = `site:${bare(url.host)}${below}`
  return {
    source,
    items: pages.map((page) => ({
      path: page,
      read: async () => {
        const read = await readPageSource({ address: page, allow })
        return { ...read, origin: { ...read.origin, source } }
      },
    })),
  }
}
