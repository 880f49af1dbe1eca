import type { CorpusDocument } from '../labelled-set/labelled-set'

/**
 * Another search, prepared on the same documents: `search` gives document ids, best first, each once, 60 at most.
 * `name` is what the report calls it.
 */
export type Peer = { name: string; search: (question: string) => Promise<string[]> }

/** Documents that a peer ranks for a question, as many as the product does. */
export const peerDepth = 60

/** A document as the peers read it: they know one text only. */
export const wholeText = ({ title, text }: CorpusDocument) => [title, text].filter(Boolean).join('\n\n')
