import type { z } from 'zod'
import type { Allow } from '@/ingestion/sources/allowed-address'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('sources')

type Reason = 'json' | 'shape' | 'feed' | 'sitemap' | 'export'

/** The error of a source that answers something else than what it should be. */
export const unexpected = (address: string, reason: Reason, cause?: unknown) =>
  fail('invalid:source', { address, reason: t(`expected.${reason}`) }, cause)

/** Lists are longer than pages (megabytes, milliseconds). */
const limit = 50
const timeout = 60_000

/** Fetches a text that is a list of what a source has. */
export const fetchList = async ({ address, allow }: { address: string; allow: Allow }): Promise<string> =>
  fetchedText(await safeFetch({ address, allow, limit, timeout }))

/** Fetches JSON of a known shape. Throws `invalid:source` for anything else. */
export async function fetchJson<Shape extends z.ZodType>(args: {
  address: string
  allow: Allow
  shape: Shape
}): Promise<z.output<Shape>> {
  const text = await fetchList(args)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw unexpected(args.address, 'json', cause)
  }
  const { success, data, error } = args.shape.safeParse(json)
  if (!success) throw unexpected(args.address, 'shape', error)
  return data
}
