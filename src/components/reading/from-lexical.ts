import { element, headingTag, type ReadingNode, safeHref, type Tag } from './tree'

/** A node of the editor's JSON, as far as it is shown; unknown ones give their children. */
type LexicalNode = {
  type: string
  text?: string
  format?: unknown
  tag?: string
  listType?: string
  start?: number
  headerState?: number
  fields?: { url?: unknown }
  children?: LexicalNode[]
}

/** Bits of a text's format, as the editor stores them. */
const formats: [bit: number, tag: Tag][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 'del'],
  [16, 'code'],
]

const childrenOf = ({ children = [] }: LexicalNode): ReadingNode[] => children.flatMap(convert)

function text(node: LexicalNode): ReadingNode {
  const format = typeof node.format === 'number' ? node.format : 0
  return formats
    .filter(([bit]) => format & bit)
    .reduce<ReadingNode>((inner, [, tag]) => element(tag, [inner]), {
      text: (node.text ?? '').normalize('NFC'),
    })
}

function link(node: LexicalNode): ReadingNode[] {
  const href = safeHref(String(node.fields?.url ?? ''))
  return href ? [element('a', childrenOf(node), { href })] : childrenOf(node)
}

function convert(node: LexicalNode): ReadingNode[] {
  switch (node.type) {
    case 'text':
      return [text(node)]
    case 'linebreak':
      return [element('br', [])]
    case 'horizontalrule':
      return [element('hr', [])]
    case 'paragraph':
      return node.children?.length ? [element('p', childrenOf(node))] : []
    case 'heading':
      return [element(headingTag(Number(node.tag?.slice(1)) || 2), childrenOf(node))]
    case 'quote':
      return [element('blockquote', childrenOf(node))]
    case 'list':
      return node.listType === 'number'
        ? [element('ol', childrenOf(node), { start: node.start ?? 1 })]
        : [element('ul', childrenOf(node))]
    case 'listitem':
      return [element('li', childrenOf(node))]
    case 'link':
    case 'autolink':
      return link(node)
    case 'table':
      return [element('table', [element('tbody', childrenOf(node))])]
    case 'tablerow':
      return [element('tr', childrenOf(node))]
    case 'tablecell':
      return [element(node.headerState ? 'th' : 'td', childrenOf(node))]
    default:
      return childrenOf(node)
  }
}

/** Text written in the administration as a tree to show. */
export const fromLexical = (body: { root: unknown }): ReadingNode[] => childrenOf(body.root as LexicalNode)
