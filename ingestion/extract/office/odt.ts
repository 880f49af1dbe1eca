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

/** Names of the styles that mean something: numbered lists, and the title of the document. */
type Styles = { numbered: Set<string>; titles: Set<string> }

const nameOf = (node: XmlElement): string => node.getAttribute('style:name') ?? ''

function readStyles(files: string[]): Styles {
  const documents = files.map(parseXml)
  const lists = documents.flatMap((document) => elementsOf(document, 'text:list-style'))
  const styles = documents.flatMap((document) => elementsOf(document, 'style:style'))
  const isNumbered = (list: XmlElement) => childrenOf(list)[0]?.tagName === 'text:list-level-style-number'
  return {
    numbered: new Set(lists.filter(isNumbered).map(nameOf)),
    titles: new Set([
      'Title',
      ...styles.filter((style) => style.getAttribute('style:parent-style-name') === 'Title').map(nameOf),
    ]),
  }
}

const inner = (node: XmlElement, styles: Styles): string =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeType === 3 ? escapeHtml(child.textContent ?? '') : toHtml(child, styles)))
    .join('')

/** The HTML element that an element of OpenDocument is; nothing for one that only marks its words. */
function elementOf(node: XmlElement, styles: Styles): string | undefined {
  const style = node.getAttribute('text:style-name') ?? ''
  if (node.tagName === 'text:list' && styles.numbered.has(style)) return 'ol'
  if (node.tagName === 'text:p' && styles.titles.has(style)) return 'h1'
  if (node.tagName === 'text:h')
    return `h${Math.min(6, Number(node.getAttribute('text:outline-level') ?? 1))}`
  return wrapped[node.tagName]
}

/** An element of OpenDocument as HTML. */
function toHtml(node: XmlElement & { nodeType?: number }, styles: Styles): string {
  if (node.nodeType !== undefined && node.nodeType !== 1) return ''
  const tag = node.tagName
  if (left.has(tag)) return ''
  if (tag === 'text:s') return ' '.repeat(Number(node.getAttribute('text:c') ?? 1))
  if (tag === 'text:tab') return ' '
  if (tag === 'text:line-break') return '<br>'
  const html = elementOf(node, styles)
  return html ? `<${html}>${inner(node, styles)}</${html}>` : inner(node, styles)
}

/** The blocks of an OpenDocument text: headings, lists and tables as it has them, without notes and comments. */
export function extractOdt({ bytes, name }: { bytes: Uint8Array; name: string }): Extracted {
  const archive = openContainer({ bytes, name, kind: 'odt' })
  const text = archive.text('content.xml') ?? ''
  const content = parseXml(text)
  const styles = readStyles([text, archive.text('styles.xml') ?? ''])
  const body = elementsOf(content, 'office:text')[0]
  const article = extractArticle({
    html: body
      ? childrenOf(body)
          .map((node) => toHtml(node, styles))
          .join('')
      : '',
  })
  const meta = parseXml(archive.text('meta.xml') ?? '<meta/>')
  return {
    ...article,
    title: textOfFirst(meta, 'dc:title') ?? article.title,
    date: dayOf(textOfFirst(meta, 'dc:date') ?? textOfFirst(meta, 'meta:creation-date')),
  }
}
