import type { Nodes, Table, TableRow } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { element, headingTag, type ReadingNode, safeHref } from './tree'

const stripTags = (html: string) =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')

const childrenOf = (node: Nodes): ReadingNode[] =>
  'children' in node ? node.children.flatMap((child) => convert(child)) : []

const row = (node: TableRow, tag: 'th' | 'td') =>
  element(
    'tr',
    node.children.map((cell) => element(tag, childrenOf(cell))),
  )

function table({ children: [head, ...body] }: Table): ReadingNode {
  return element('table', [
    element('thead', head ? [row(head, 'th')] : []),
    element(
      'tbody',
      body.map((one) => row(one, 'td')),
    ),
  ])
}

function link(node: Nodes & { type: 'link' }): ReadingNode[] {
  const href = safeHref(node.url)
  const children = childrenOf(node)
  return href ? [element('a', children, { href })] : children
}

function item(node: Nodes & { type: 'listItem' }): ReadingNode {
  const [first, ...rest] = node.children
  const start = first?.type === 'paragraph' ? childrenOf(first) : first ? convert(first) : []
  return element('li', [...start, ...rest.flatMap((child) => convert(child))])
}

function convert(node: Nodes): ReadingNode[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value }]
    case 'heading':
      return [element(headingTag(node.depth), childrenOf(node))]
    case 'paragraph':
      return [element('p', childrenOf(node))]
    case 'list':
      return [
        element(
          node.ordered ? 'ol' : 'ul',
          node.children.map(item),
          node.ordered ? { start: node.start ?? 1 } : {},
        ),
      ]
    case 'blockquote':
      return [element('blockquote', childrenOf(node))]
    case 'code':
      return [element('pre', [{ text: node.value }])]
    case 'inlineCode':
      return [element('code', [{ text: node.value }])]
    case 'strong':
      return [element('strong', childrenOf(node))]
    case 'emphasis':
      return [element('em', childrenOf(node))]
    case 'delete':
      return [element('del', childrenOf(node))]
    case 'link':
      return link(node)
    case 'break':
      return [element('br', [])]
    case 'thematicBreak':
      return [element('hr', [])]
    case 'table':
      return [table(node)]
    case 'html':
      return [{ text: stripTags(node.value) }]
    case 'image':
    case 'imageReference':
      return node.alt ? [{ text: node.alt }] : []
    default:
      return childrenOf(node)
  }
}

/**
 * Markdown with GitHub's tables as a tree to show. Raw HTML keeps its words only, images their description: nothing is
 * fetched from elsewhere. Indented text is a paragraph, as when the text was indexed.
 */
export const fromMarkdown = (text: string): ReadingNode[] =>
  convert(
    parse(text.normalize('NFC'), {
      extensions: [gfm({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
      mdastExtensions: [gfmFromMarkdown()],
    }),
  )
