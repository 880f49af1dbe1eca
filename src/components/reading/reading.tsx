import { Fragment, type ReactNode } from 'react'
import { typeset } from '@/src/messages/typeset'
import type { ReadingNode } from './tree'

type Props = { nodes: ReadingNode[]; tableLabel: string; inline?: boolean }

function render(node: ReadingNode, key: number, tableLabel: string): ReactNode {
  if ('text' in node) return <Fragment key={key}>{typeset(node.text)}</Fragment>
  const { tag: Tag, children, href, start, isTarget } = node
  if (Tag === 'br' || Tag === 'hr') return <Tag key={key} />
  const inside = children.map((child, index) => render(child, index, tableLabel))
  if (Tag === 'a') {
    return (
      <a key={key} href={href} rel="noopener noreferrer">
        {inside}
      </a>
    )
  }
  if (Tag === 'table') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      <section key={key} aria-label={tableLabel} tabIndex={0} className="overflow-x-auto">
        <table>{inside}</table>
      </section>
    )
  }
  if (Tag === 'ol') {
    return (
      <ol key={key} start={start}>
        {inside}
      </ol>
    )
  }
  if (Tag === 'mark') {
    return (
      <mark key={key} id={isTarget ? 'citation' : undefined}>
        {inside}
      </mark>
    )
  }
  return <Tag key={key}>{inside}</Tag>
}

/** A document's text as elements of ours; nothing of it is markup of its own. `inline` gives words without a frame. */
export function Reading({ nodes, tableLabel, inline }: Props) {
  const shown = nodes.map((node, index) => render(node, index, tableLabel))
  return inline ? shown : <div className="prose">{shown}</div>
}
