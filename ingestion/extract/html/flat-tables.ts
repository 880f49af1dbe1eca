import { parseHTML } from 'linkedom'

const apart = 'br, p, div, li, ul, ol, h1, h2, h3, h4, h5, h6'

/** Words of a cell on one line: what stood on lines of its own is kept apart by a space. */
function flatten(cell: Element, document: Document): void {
  for (const node of [...cell.querySelectorAll(apart)]) node.before(document.createTextNode(' '))
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
  cell.textContent = text
}

/** Makes every cell of a data table plain text, since Markdown's tables hold nothing else; nested tables stay as they are. */
export function flattenTables(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const table of [...document.querySelectorAll('table')]) {
    if (table.querySelector('table') || table.querySelectorAll('td, th').length < 2) continue
    for (const cell of [...table.querySelectorAll('td, th')]) flatten(cell, document)
  }
  return document.body.innerHTML
}
