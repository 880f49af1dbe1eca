import type { ReadingNode } from '@/src/components/reading/tree'

/** A piece of a resource as its page shows it. Links to other sites are never opened by the page itself. */
export type ResourcePart =
  | { kind: 'summary' | 'words'; nodes: ReadingNode[] }
  | { kind: 'link'; href: string; nodes: ReadingNode[] }
  | { kind: 'video'; href: string; title: string; nodes: ReadingNode[] }
  | { kind: 'image'; src: string; alt: string; width?: number; height?: number }
  | { kind: 'file'; title: string; pages: string; href: string; isRead: boolean }

/** The words of a part, where it has some. */
export const nodesOf = (part: ResourcePart): ReadingNode[] => ('nodes' in part ? part.nodes : [])

/** The part with other words; a part without words stays as it is. */
export const withNodes = (part: ResourcePart, nodes: ReadingNode[]): ResourcePart =>
  'nodes' in part ? { ...part, nodes } : part
