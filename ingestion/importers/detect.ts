import type { Allow } from '@/ingestion/sources/allowed-address'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import type { ImporterKind } from './importer'

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/** What an address says by itself. */
function byAddress(url: URL): ImporterKind | undefined {
  if (/\/api\/v1\/resources\/?$/.test(url.pathname)) return 'lesbases'
  if (url.pathname.endsWith('/api.php')) return 'mediawiki'
  if (/^\?api\/pages/.test(url.search)) return 'yeswiki'
  return /sitemap[^/]*\.xml(?:\.gz)?$/i.test(url.pathname) ? 'site' : undefined
}

/** Addresses that are feeds or maps more often than pages. */
const worthALook = /(?:\.(?:xml|rss|atom|rdf)|\/(?:feed|rss|atom)\/?)$|[?&](?:feed|format)=(?:rss|atom|feed)/i

/** What the first words of an answer say. */
function byContent(text: string): ImporterKind | undefined {
  const start = text.slice(0, 2000)
  if (/<(?:rss|rdf:RDF|feed)[\s>]/.test(start)) return 'feed'
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(start) ? 'site' : undefined
}

/**
 * Which importer a path or address is for; nothing for a file, a folder or a single page. Only addresses that look like
 * a feed are fetched to know.
 */
export async function detectKind({
  path,
  allow,
}: {
  path: string
  allow: Allow
}): Promise<ImporterKind | undefined> {
  if (!isAddress(path)) return /\.zip$/i.test(path) ? 'notion' : undefined
  if (!URL.canParse(path)) return undefined
  const url = new URL(path)
  const known = byAddress(url)
  if (known || !worthALook.test(url.pathname + url.search)) return known
  return byContent(fetchedText(await safeFetch({ address: path, allow })))
}
