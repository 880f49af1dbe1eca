import { parseHTML } from 'linkedom'
import type { Extracted } from './extracted'
import { flattenTables } from './html/flat-tables'
import { toMarkdown } from './html/to-markdown'
import { extractMarkdown } from './markdown'

const left =
  'script, style, img, picture, svg, video, audio, iframe, sup > a[href^="#"], a[role="doc-backlink"], a[href^="#footnote-ref"], a[href^="#endnote-ref"]'

/** Word processors mark no header row: the first one is, as people read tables. */
function headRows(document: Document): void {
  for (const table of [...document.querySelectorAll('table')]) {
    if (table.querySelector('th')) continue
    for (const cell of [...(table.querySelector('tr')?.querySelectorAll('td') ?? [])]) {
      const head = document.createElement('th')
      head.innerHTML = cell.innerHTML
      cell.replaceWith(head)
    }
  }
}

/**
 * The blocks of a document that a word processor or a book made HTML of: all of it is content, nothing is chosen.
 * References to notes and images are left out.
 */
export function extractArticle({ html }: { html: string }): Extracted {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const node of [...document.querySelectorAll(left)]) node.remove()
  headRows(document)
  return extractMarkdown({ text: toMarkdown(flattenTables(document.body.innerHTML)) })
}
