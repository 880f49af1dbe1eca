/** The elements that a document may become; nothing else of its markup reaches the page. */
export const tags = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'hr',
  'br',
  'strong',
  'em',
  'del',
  'a',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'mark',
] as const // prettier-ignore
export type Tag = (typeof tags)[number]

/** A text, or an element with its children. `href` only on `a`, `start` only on `ol`, `isTarget` on the first mark. */
export type ReadingNode =
  | { text: string }
  | { tag: Tag; children: ReadingNode[]; href?: string; start?: number; isTarget?: boolean }

/** Makes an element of the tree. */
export const element = (
  tag: Tag,
  children: ReadingNode[],
  more: { href?: string; start?: number; isTarget?: boolean } = {},
): ReadingNode => ({ tag, children, ...more })

const followed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address that a document may link to: a web page, an e-mail, a telephone, or a path of this site. Anything else
 * (`javascript:`, `data:`, a path of the machine it came from) is no link.
 */
export function safeHref(address: string): string | undefined {
  const url = URL.parse(address)
  if (url) return followed.has(url.protocol) ? url.href : undefined
  const isLocal = /^[/#](?![/\\])/.test(address)
  return isLocal ? address : undefined
}

/** The heading of a document one level below the page's own title, never deeper than the fourth. */
export const headingTag = (level: number): Tag => (level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4')
