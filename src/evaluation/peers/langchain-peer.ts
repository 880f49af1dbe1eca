import { PGVectorStore } from '@langchain/community/vectorstores/pgvector'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import type { Pool } from '@/src/database/pool'
import type { Embedder, EmbeddingKind } from '@/src/embeddings/embedder'
import type { CorpusDocument } from '../labelled-set/labelled-set'
import { type Peer, peerDepth, wholeText } from './peer'

const chunksAtOnce = 50
/** Several chunks of one document may stand among the nearest. */
const chunksPerDocument = 3

const toLangchain = (embedder: Embedder): EmbeddingsInterface => {
  const embed = async (texts: string[], kind: EmbeddingKind) =>
    (await embedder.embed({ texts, kind })).map((vector) => Array.from(vector))
  return {
    embedDocuments: (texts) => embed(texts, 'passage'),
    embedQuery: async (text) => (await embed([text], 'query'))[0] ?? [],
  }
}

/**
 * The recipe of most tutorials: LangChain's recursive splitter (1 000 characters, 200 of overlap) and its PGVectorStore,
 * with the same embeddings as the product. A document's rank is that of its nearest chunk.
 */
export async function langchainPeer(args: {
  pool: Pool
  corpus: CorpusDocument[]
  embedder: Embedder
}): Promise<Peer> {
  const { pool, corpus, embedder } = args
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 })
  const chunks = await splitter.createDocuments(
    corpus.map(wholeText),
    corpus.map(({ id }) => ({ id })),
  )
  const store = await PGVectorStore.initialize(toLangchain(embedder), {
    pool,
    tableName: 'peer_chunks',
    dimensions: embedder.dimensions,
  })
  // The store keeps a connection that it never uses; held, it would keep the pool from ever closing.
  store.client?.release()
  store.client = undefined
  for (let from = 0; from < chunks.length; from += chunksAtOnce)
    await store.addDocuments(chunks.slice(from, from + chunksAtOnce))
  return {
    name: 'LangChain 1000/200, PGVectorStore',
    search: async (question) => {
      const found = await store.similaritySearch(question, peerDepth * chunksPerDocument)
      return [...new Set(found.map(({ metadata }) => String(metadata.id)))].slice(0, peerDepth)
    },
  }
}
