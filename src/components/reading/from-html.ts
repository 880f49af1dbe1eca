import { parseHTML } from 'linkedom'
import { element, headingTag, type ReadingNode, safeHref, type Tag, tags } from './tree'

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'form',
  'iframe',
  'object',
  'svg',
  'head',
])
const renamed: Record<string, Tag> = { b: 'strong', i: 'em', s: 'del', strike: 'del' }
const known = new Set<string>(tags)

const childrenOf = (node: Node): ReadingNode[] =>
  Array.from(node.childNodes).flatMap((child) => convert(child))

function convertElement(node: Element): ReadingNode[] {
  const name = node.localName
  if (dropped.has(name)) return []
  const level = /^h([1-6])$/.exec(name)?.[1]
  const children = childrenOf(node)
  if (level) return [element(headingTag(Number(level)), children)]
  if (name === 'img') return [{ text: node.getAttribute('alt') ?? '' }]
  if (name === 'a') {
    const href = safeHref(node.getAttribute('href') ?? '')
    return href ? [element('a', children, { href })] : children
  }
  const tag = renamed[name] ?? (name !== 'mark' && known.has(name) ? (name as Tag) : undefined)
  return tag ? [element(tag, children)] : [...children, { text: ' ' }]
}

function convert(node: Node): ReadingNode[] {
  if (node.nodeType === 3) return [{ text: node.textContent ?? '' }]
  return node.nodeType === 1 ? convertElement(node as Element) : []
}

/** A web page's text as a tree to show: known elements keep their name, all others only their words. */
export const fromHtml = (html: string): ReadingNode[] =>
  childrenOf(parseHTML(`<!doctype html><html><body>${html.normalize('NFC')}</body></html>`).document.body)
