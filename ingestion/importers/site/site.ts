import { checkAddress } from '@/ingestion/sources/allowed-address'
import { readPageSource } from '@/ingestion/sources/read-page'
import { fail, isPasserelleError } from '@/src/errors/errors'
import type { Importer } from '../importer'
import { crawlSite } from './crawl'
import { type Robots, readRobots } from './robots'
import { readSitemap } from './sitemap'

const bare = (host: string): string => host.replace(/^www\./, '')

const isMap = (url: URL): boolean => /\.xml(?:\.gz)?$/i.test(url.pathname)

const isAbsent = (error: unknown): boolean =>
  isPasserelleError(error) && [404, 410].includes(Number(error.details.code))

type Site = { url: URL; robots: Robots; allow: string[]; belongs: (address: string) => boolean }

/** The pages of the map where maps usually are, or those that links lead to where there is none. */
async function mapOrLinks({ url, robots, allow, belongs }: Site): Promise<string[]> {
  try {
    return await readSitemap({ address: new URL('/sitemap.xml', url).href, allow })
  } catch (error) {
    if (!isAbsent(error)) throw error
  }
  const follows = (address: string) => belongs(address) && robots.allows(address)
  if (!robots.allows(url.href)) throw fail('forbidden:robots', { address: url.href })
  return crawlSite({ start: url.href, follows, allow })
}

/** What a site lists: in the map that was named, in those that its robots.txt names, or where maps usually are. */
async function listPages(site: Site): Promise<string[]> {
  const { url, robots, allow } = site
  if (isMap(url)) return readSitemap({ address: url.href, allow })
  if (robots.sitemaps.length === 0) return mapOrLinks(site)
  const pages: string[] = []
  for (const address of robots.sitemaps) pages.push(...(await readSitemap({ address, allow })))
  return pages
}

/**
 * The pages of a web site, as its map lists them, or as its links lead to them where it has no map: those of its own
 * host, below the path that was given, that its robots.txt lets programs read.
 */
export const listSite: Importer = async ({ address, allow }) => {
  const url = checkAddress({ address, allow })
  const robots = await readRobots({ address: url.href, allow })
  const below = isMap(url) ? '/' : url.pathname
  const belongs = (page: string) => {
    const found = new URL(page)
    return bare(found.host) === bare(url.host) && found.pathname.startsWith(below)
  }
  const listed = [...new Set(await listPages({ url, robots, allow, belongs }))].filter(belongs)
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
