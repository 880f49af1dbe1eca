import type { RootContent } from 'mdast'
import type { Block } from '@/src/documents/document'
import { stripTags } from '../tags'
import { inlineText } from './inline'
import { listText } from './lists'
import { tableText } from './tables'

const cut: Block = { kind: 'cut' }

/** A paragraph; one that only holds images was a place for them, and nothing of it may be quoted. */
function paragraph(node: Extract<RootContent, { type: 'paragraph' }>): Block[] {
  if (node.children.every((child) => child.type === 'image' || child.type === 'imageReference')) return [cut]
  const text = inlineText(node).trim()
  return text ? [{ kind: 'paragraph', text }] : []
}

/** The blocks of one node of the tree, in the order of the source. */
export function blocksOf({ node, source }: { node: RootContent; source: string }): Block[] {
  switch (node.type) {
    case 'heading': {
      const text = inlineText(node).replace(/\s+/g, ' ').trim()
      return text ? [{ kind: 'heading', level: node.depth, text }] : []
    }
    case 'paragraph':
      return paragraph(node)
    case 'list':
      return [{ kind: 'list', text: listText({ list: node, source }) }]
    case 'table':
      return [{ kind: 'table', text: tableText(node) }]
    case 'code':
      return node.value.trim() ? [{ kind: 'code', text: node.value }] : []
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf({ node: child, source }))
    case 'html': {
      const text = stripTags(node.value.replace(/<!--[\s\S]*?-->/g, '')).trim()
      return text ? [{ kind: 'paragraph', text }] : [cut]
    }
    case 'definition':
      return [cut]
    default:
      return []
  }
}
