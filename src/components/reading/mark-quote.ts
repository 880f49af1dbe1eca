import { findQuote, type Place } from './find-quote'
import { element, type ReadingNode, type Tag } from './tree'

/** What to mark: the quotation, and the words before it in its passage. */
export type Quotation = { quote: string; before?: string }

const textOf = (nodes: ReadingNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('')

/** Elements that hold only elements: the white space in them is layout of the source. */
const holders = new Set<Tag>(['ul', 'ol', 'table', 'thead', 'tbody', 'tr'])

/** Cuts one text at the places that reach into it; `offset` is where it stands in the whole. */
function cutText({ text, offset, places }: { text: string; offset: number; places: Place[] }): ReadingNode[] {
  const nodes: ReadingNode[] = []
  let from = 0
  for (const place of places) {
    const start = Math.max(place.start - offset, from)
    const end = Math.min(place.end - offset, text.length)
    if (start >= end) continue
    if (start > from) nodes.push({ text: text.slice(from, start) })
    nodes.push(element('mark', [{ text: text.slice(start, end) }]))
    from = end
  }
  if (from < text.length) nodes.push({ text: text.slice(from) })
  return nodes
}

/**
 * Marks a quotation in the parts of a document, also where it runs through emphasis, links or several blocks; the first
 * mark is the target of the address. `found` is false, and nothing marked, when the words are no longer there.
 */
export function markQuote({ parts, quotation }: { parts: ReadingNode[][]; quotation: Quotation }): {
  parts: ReadingNode[][]
  found: boolean
} {
  const text = parts.map(textOf).join('')
  const places = findQuote({ text, ...quotation })
  let offset = 0
  let hasTarget = false

  const target = (node: ReadingNode): ReadingNode => {
    if ('text' in node || node.tag !== 'mark' || hasTarget) return node
    hasTarget = true
    return { ...node, isTarget: true }
  }
  const mark = (nodes: ReadingNode[], parent?: Tag): ReadingNode[] =>
    nodes.flatMap((node) => {
      if (!('text' in node)) return [{ ...node, children: mark(node.children, node.tag) }]
      const isLayout = parent && holders.has(parent)
      const cut = isLayout ? [node] : cutText({ text: node.text, offset, places }).map(target)
      offset += node.text.length
      return cut
    })
  return { parts: places.length > 0 ? parts.map((nodes) => mark(nodes)) : parts, found: places.length > 0 }
}
