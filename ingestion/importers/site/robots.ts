import robotsParser from 'robots-parser'
import type { Allow } from '@/ingestion/sources/allowed-address'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch, userAgent } from '@/ingestion/sources/safe-fetch'
import { isPasserelleError } from '@/src/errors/errors'

/** What a site asks of programs. */
export type Robots = { allows: (address: string) => boolean; sitemaps: string[] }

const isAbsent = (error: unknown): boolean =>
  isPasserelleError(error) && [401, 403, 404, 410].includes(Number(error.details.code))

/** Reads a site's robots.txt. A site without one allows everything; one whose file cannot be had allows nothing: it throws. */
export async function readRobots({ address, allow }: { address: string; allow: Allow }): Promise<Robots> {
  const file = new URL('/robots.txt', address).href
  try {
    const rules = robotsParser(file, fetchedText(await safeFetch({ address: file, allow })))
    return {
      allows: (page) => rules.isAllowed(page, userAgent) !== false,
      sitemaps: rules.getSitemaps(),
    }
  } catch (error) {
    if (isAbsent(error)) return { allows: () => true, sitemaps: [] }
    throw error
  }
}
