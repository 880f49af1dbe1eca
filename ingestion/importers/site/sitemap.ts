import { gunzipSync } from 'node:zlib'
import { elementsOf, parseXml } from '@/ingestion/extract/xml'
import type { Allow } from '@/ingestion/sources/allowed-address'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import { fail } from '@/src/errors/errors'
import { unexpected } from '../answers'

/** How many maps an index may name, how many pages are listed, and the megabytes of one map. */
const mostMaps = 100
const mostPages = 20_000
const largest = 50

async function readMap({ address, allow }: { address: string; allow: Allow }): Promise<string> {
  const fetched = await safeFetch({ address, allow, limit: largest, timeout: 60_000 })
  if (fetched.bytes[0] !== 0x1f || fetched.bytes[1] !== 0x8b) return fetchedText(fetched)
  try {
    const bytes = gunzipSync(fetched.bytes, { maxOutputLength: largest * 1_000_000 })
    return fetchedText({ ...fetched, bytes: new Uint8Array(bytes) })
  } catch (cause) {
    throw fail('unsafe:archive', { name: address }, cause)
  }
}

/** The addresses that a map lists, in its order. Maps of maps are followed; throws `invalid:source` for what is no map. */
export async function readSitemap(args: { address: string; allow: Allow }): Promise<string[]> {
  const { allow } = args
  const waiting = [args.address]
  const seen = new Set<string>()
  const pages = new Set<string>()
  for (let map = waiting.shift(); map && seen.size < mostMaps; map = waiting.shift()) {
    if (seen.has(map)) continue
    seen.add(map)
    const text = await readMap({ address: map, allow })
    if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text)) throw unexpected(map, 'sitemap')
    const places = elementsOf(parseXml(text), 'loc').map((loc) => (loc.textContent ?? '').trim())
    const known = places.filter((place) => URL.canParse(place)).map((place) => new URL(place).href)
    if (/<(?:\w+:)?sitemapindex[\s>]/.test(text)) waiting.push(...known)
    else for (const page of known) if (pages.size < mostPages) pages.add(page)
  }
  return [...pages]
}
