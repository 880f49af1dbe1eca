import { parseHTML } from 'linkedom'
import type { Allow } from '@/ingestion/sources/allowed-address'
import { fetchPage } from '@/ingestion/sources/fetch-page'

/** Without a map this many pages are looked at, no further than this many links away. */
const mostPages = 500
const furthest = 4

/** The addresses that a page links to, without their fragments. */
function linksOf({ html, address }: { html: string; address: string }): string[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? ''
    if (/nofollow/i.test(link.getAttribute('rel') ?? '') || !URL.canParse(href, address)) return []
    const url = new URL(href, address)
    url.hash = ''
    return /^https?:$/.test(url.protocol) ? [url.href] : []
  })
}

/**
 * The pages that a site without a map links to, from its first page on, as far as `follows` lets. Pages that cannot be
 * fetched are left out, except the first, which throws.
 */
export async function crawlSite(args: {
  start: string
  follows: (address: string) => boolean
  allow: Allow
}): Promise<string[]> {
  const { start, follows, allow } = args
  const seen = new Set([start])
  const pages: string[] = []
  let ring = [start]
  for (let distance = 0; distance <= furthest && ring.length > 0; distance++) {
    const next: string[] = []
    for (const address of ring) {
      const page = await fetchPage({ address, allow }).catch((error: unknown) => {
        if (address === start) throw error
        return undefined
      })
      if (!page || (page.address !== address && !follows(page.address))) continue
      pages.push(address)
      if (page.kind !== 'html') continue
      for (const link of linksOf({ html: page.text, address: page.address }))
        if (seen.size < mostPages && !seen.has(link) && follows(link)) {
          seen.add(link)
          next.push(link)
        }
    }
    ring = next
  }
  return pages
}
