import type { List, ListItem, Nodes } from 'mdast'
import { inlineText } from './inline'
import { tableText } from './tables'

/** The mark that the source gives an item: `-`, `*`, `3.`. Numbers are words of the source, so all marks stay. */
const markOf = ({ item, source }: { item: ListItem; source: string }): string =>
  /^(?:[-*+]|\d+[.)])/.exec(source.slice(item.position?.start.offset ?? 0))?.[0] ?? '-'

function partOf({ node, source, depth }: { node: Nodes; source: string; depth: number }): string[] {
  if (node.type === 'list') return [listText({ list: node, source, depth: depth + 1 })]
  if (node.type === 'table') return [tableText(node)]
  if (node.type === 'code') return [node.value]
  if (node.type === 'blockquote')
    return node.children.flatMap((child) => partOf({ node: child, source, depth }))
  return [inlineText(node).replace(/\s*\n\s*/g, ' ')]
}

function itemText({ item, source, depth }: { item: ListItem; source: string; depth: number }): string {
  const indent = '  '.repeat(depth)
  let line = `${indent}${markOf({ item, source })} `
  for (const [at, child] of item.children.entries()) {
    const text = partOf({ node: child, source, depth }).filter(Boolean).join(' ')
    if (text) line += child.type === 'list' ? `\n${text}` : `${at === 0 ? '' : ' '}${text}`
  }
  return line
}

/** A list with the lists in it, one item a line; each line keeps its mark, nested ones are indented by two spaces. */
export const listText = ({
  list,
  source,
  depth = 0,
}: {
  list: List
  source: string
  depth?: number
}): string =>
  list.children
    .map((item) => itemText({ item, source, depth }))
    .filter((line) => line.trim() !== '')
    .join('\n')
