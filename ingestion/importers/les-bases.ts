import { z } from 'zod'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { fetchedText } from '@/ingestion/sources/fetched-text'
import { hashOf } from '@/ingestion/sources/hash-of'
import { safeFetch } from '@/ingestion/sources/safe-fetch'
import type { Source } from '@/ingestion/sources/source'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { fetchJson } from './answers'
import type { Importer } from './importer'
import { licenceIn } from './licences'

const resource = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  url: z.string().optional(),
  deleted: z.string().nullish(),
  licence: z.string().nullish(),
  license: z.string().nullish(),
  published: z.string().nullish(),
  updated: z.string().nullish(),
})
type Resource = z.output<typeof resource>

const answer = z.union([
  z.object({ data: z.array(resource) }),
  z.array(resource).transform((data) => ({ data })),
])

/** Words that the site's program prints where a record has nothing: « false » for an empty list, « null » for no title. */
const printed = /^[ \t]*(?:false|null|undefined)[ \t]*$/gm

/** A resource's Markdown without what stands in it by mistake. */
export const withoutPrinted = (markdown: string): string =>
  markdown
    .replace(/\r\n?/g, '\n')
    .replace(printed, '')
    .replace(/^(\*\*(?:Image|Fichier téléchargeable)) +(?:null|undefined)\*\*/gm, '$1**')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const isMissing = (error: unknown): boolean => isPasserelleError(error) && error.details.code === 404

/** Fetches the first of some addresses that exists. */
async function fetchFirst({ addresses, allow }: { addresses: string[]; allow: string[] }): Promise<string> {
  const [first = '', ...others] = addresses
  try {
    return fetchedText(await safeFetch({ address: first, allow }))
  } catch (error) {
    if (others.length === 0 || !isMissing(error)) throw error
    return fetchFirst({ addresses: others, allow })
  }
}

/** The page of a resource on the site that was asked; one that the list places elsewhere is not followed. */
function pageOf({ one, origin }: { one: Resource; origin: string }): string {
  const named = one.url && URL.canParse(one.url) ? new URL(one.url) : undefined
  return named?.origin === origin ? named.href.replace(/\/$/, '') : `${origin}/ressources/${one.slug}`
}

async function readResource(args: {
  one: Resource
  origin: string
  api: string
  source: string
  allow: string[]
}): Promise<Source> {
  const { one, origin, api, source, allow } = args
  const page = pageOf({ one, origin })
  const addresses = [`${page}/markdown`, `${api}/${one.slug}/markdown`, `${api}/${one.id}/markdown`]
  const text = withoutPrinted(await fetchFirst({ addresses, allow }))
  const { blocks, date } = extractMarkdown({ text })
  if (!blocks.some((block) => 'text' in block && block.kind !== 'heading'))
    throw fail('no_text:file', { name: one.title })
  return {
    origin: { path: `${source}#${one.id}`, source, hash: hashOf(text) },
    name: one.slug,
    title: one.title,
    date: (one.updated ?? one.published)?.slice(0, 10) ?? date,
    address: one.url ?? page,
    licence:
      licenceIn(one.licence ?? one.license) ??
      licenceIn(/^\**licen[cs]e\**\s*:\**\s*(.+)$/im.exec(text)?.[1]),
    content: { format: 'markdown', text },
  }
}

/** The public resources of Les Bases du numérique d'intérêt général. */
export const listLesBases: Importer = async ({ address, allow }) => {
  const { origin } = new URL(address)
  const api = `${origin}/api/v1/resources`
  const source = `lesbases:${origin}`
  const { data } = await fetchJson({ address: api, allow, shape: answer })
  return {
    source,
    items: data
      .filter((one) => !one.deleted)
      .map((one) => ({
        path: `${source}#${one.id}`,
        read: () => readResource({ one, origin, api, source, allow }),
      })),
  }
}
