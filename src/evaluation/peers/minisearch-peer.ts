import MiniSearch from 'minisearch'
import type { CorpusDocument } from '../labelled-set/labelled-set'
import { type Peer, peerDepth } from './peer'

/** MiniSearch, a widespread in-memory search (BM25+), with its defaults on title and text. */
export async function minisearchPeer({ corpus }: { corpus: CorpusDocument[] }): Promise<Peer> {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(corpus)
  return {
    name: 'MiniSearch',
    search: async (question) =>
      index
        .search(question)
        .slice(0, peerDepth)
        .map(({ id }) => String(id)),
  }
}
