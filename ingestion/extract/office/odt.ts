import { openContainer } from '../archive/container'
import { extractArticle } from '../article'
import type { Extracted } from '../extracted'
import { childrenOf, dayOf, elementsOf, escapeHtml, parseXml, textOfFirst, type XmlElement } from '../xml'

/** What is not the text itself: notes, comments, what was deleted but is still remembered. */
const left = new Set([
  'text:note',
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:table-of-content',
  'text:sequence-decls',
  'svg:desc',
  'svg:title',
])

const wrapped: Record<string, string> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}

const inner = (node: XmlElement): string =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeType === 3 ? escapeHtml(child.textContent ?? '') : toHtml(child)))
    .join('')

/** An element of OpenDocument as HTML. */
function toHtml(node: XmlElement & { nodeType?: number }): string {
  if (node.nodeType !== undefined && node.nodeType !== 1) return ''
  const tag = node.tagName.toLowerCase()
  if (left.has(tag)) return ''
  if (tag === 'text:s') return ' '.repeat(Number(node.getAttribute('text:c') ?? 1))
  if (tag === 'text:tab') return ' '
  if (tag === 'text:line-break') return '<br>'
  if (tag === 'text:h') {
    const level = Math.min(6, Number(node.getAttribute('text:outline-level') ?? 1))
    return `<h${level}>${inner(node)}</h${level}>`
  }
  if (tag === 'text:p' && node.getAttribute('text:style-name') === 'Title') return `<h1>${inner(node)}</h1>`
  const html = wrapped[tag]
  return html ? `<${html}>${inner(node)}</${html}>` : inner(node)
}

/** The blocks of an OpenDocument text: headings, lists and tables as it has them, without notes and comments. */
export function extractOdt({ bytes, name }: { bytes: Uint8Array; name: string }): Extracted {
  const archive = openContainer({ bytes, name, kind: 'odt' })
  const content = parseXml(archive.text('content.xml') ?? '')
  const body = elementsOf(content, 'office:text')[0]
  const article = extractArticle({ html: body ? childrenOf(body).map(toHtml).join('') : '' })
  const meta = parseXml(archive.text('meta.xml') ?? '<meta/>')
  return {
    ...article,
    title: textOfFirst(meta, 'dc:title') ?? article.title,
    date: dayOf(textOfFirst(meta, 'dc:date') ?? textOfFirst(meta, 'meta:creation-date')),
  }
}
