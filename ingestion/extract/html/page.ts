import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { removeInvisible } from '../invisible'

/** What was found in a page: its main content as HTML, all its visible text, and what it says of itself. */
export type Page = { content: string; text: string; title?: string; date?: string }

const neverText =
  'script, style, noscript, template, iframe, svg, canvas, object, embed, img, picture, video, audio'
const around =
  'nav, header, footer, aside, form, dialog, button, [hidden], [aria-hidden="true"], [role="navigation"]'
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'date',
  'article:modified_time',
  'dcterms.modified',
]

/** A date as the page writes it, cut to an ISO day, month or year. */
const isoDate = (value: string | null | undefined): string | undefined =>
  /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\D|$)/.exec(value ?? '')?.[1]

function publishedOn(document: Document): string | undefined {
  for (const name of dateNames) {
    const meta = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )
    const date = isoDate(meta?.getAttribute('content'))
    if (date) return date
  }
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => isoDate(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]))
    .find(Boolean)
  return linked ?? isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime'))
}

/** Below this many characters what Readability found is a teaser, and the page's own structure is asked. */
const shortest = 200

function mainContent(document: Document): { html: string; title?: string } {
  const article = new Readability(document.cloneNode(true) as Document, { charThreshold: shortest }).parse()
  const title = article?.title?.trim() || undefined
  if (article?.content && (article.textContent ?? '').trim().length >= shortest)
    return { html: article.content, title }
  const root = document.querySelector('main, [role="main"], article') ?? document.body
  for (const node of [...root.querySelectorAll(around)]) node.remove()
  return { html: root.innerHTML, title }
}

/** Reads a page: its main content by Mozilla's Readability, else by the page's own structure. */
export function readPage({ html }: { html: string }): Page {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const date = publishedOn(document)
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  removeInvisible(document)
  for (const node of [...document.querySelectorAll(neverText)]) node.remove()
  const text = document.body?.textContent ?? ''
  const { html: content, title } = mainContent(document)
  return { content, text, title: title ?? heading ?? undefined, date }
}
