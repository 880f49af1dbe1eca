import { parseFeed } from 'feedsmith'
import { readPageSource } from '@/ingestion/sources/read-page'
import type { Source } from '@/ingestion/sources/source'
import { fetchList, unexpected } from './answers'
import { htmlSource } from './html-source'
import type { Importer } from './importer'

/** An entry, whichever kind of feed it stands in. */
type Entry = { id?: string; title?: string; link?: string; date?: string; html?: string }

/** A shorter text is an announcement: the page itself is read (characters, without tags). */
const announcement = 600

const dayOf = (date: string | undefined): string | undefined => {
  const time = new Date(date ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10)
}

function entriesOf(text: string): Entry[] {
  const parsed = parseFeed(text)
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      link: (entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0])?.href,
      date: entry.published ?? entry.updated,
      html: entry.content?.value ?? entry.summary?.value,
    }))
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      date: item.date_published,
      html: item.content_html ?? item.content_text,
    }))
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map((item) => ({
      title: item.title,
      link: item.link,
      date: item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
    }))
  return (parsed.feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    title: item.title,
    link: item.link,
    date: item.pubDate,
    html: item.content?.encoded ?? item.description,
  }))
}

const lengthOf = (html: string): number =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length

async function readEntry(args: {
  entry: Entry
  path: string
  source: string
  allow: string[]
  feed: string
}): Promise<Source> {
  const { entry, path, source, allow, feed } = args
  const address = entry.link && URL.canParse(entry.link, feed) ? new URL(entry.link, feed).href : undefined
  const date = dayOf(entry.date)
  if (address && lengthOf(entry.html ?? '') < announcement) {
    const page = await readPageSource({ address, allow })
    return {
      ...page,
      title: entry.title ?? page.title,
      date: date ?? page.date,
      origin: { ...page.origin, path, source },
    }
  }
  const title = entry.title ?? address ?? feed
  return htmlSource({ path, source, title, html: entry.html ?? '', date, address })
}

/** The entries of an RSS, Atom or JSON feed: their own text where it is whole, else the page that they announce. */
export const listFeed: Importer = async ({ address, allow }) => {
  const text = await fetchList({ address, allow })
  const source = `feed:${new URL(address).href}`
  let entries: Entry[]
  try {
    entries = entriesOf(text)
  } catch (cause) {
    throw unexpected(address, 'feed', cause)
  }
  const items = entries.flatMap((entry) => {
    const path = entry.id ?? entry.link
    return path
      ? [
          {
            path: `${source}#${path}`,
            read: () => readEntry({ entry, path: `${source}#${path}`, source, allow, feed: address }),
          },
        ]
      : []
  })
  return { source, items, rolling: true }
}
