import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Embedder, EmbeddingKind } from './embedder'

/**
 * An embedder that remembers on disk, in `dir`, by the text's hash, its kind and the model. Several processes may use
 * the folder at once: SQLite's write-ahead log lets them read while one writes. What cannot be read is computed again.
 * `hits` and `misses` count texts since it was made.
 */
export function cachedEmbedder({ embedder, dir }: { embedder: Embedder; dir: string }): Embedder & {
  counts: { hits: number; misses: number }
} {
  mkdirSync(dir, { recursive: true })
  const file = path.join(dir, `embeddings-${embedder.model.replace(/[^\w.-]+/g, '-')}.sqlite`)
  const database = new DatabaseSync(file, { timeout: 30_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  database.exec('CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, v BLOB NOT NULL) WITHOUT ROWID')
  const find = database.prepare('SELECT v FROM vectors WHERE key = ?')
  const keep = database.prepare('INSERT OR REPLACE INTO vectors (key, v) VALUES (?, ?)')
  const counts = { hits: 0, misses: 0 }

  const keyOf = (kind: EmbeddingKind, text: string) =>
    createHash('sha256').update(`${embedder.model}\0${kind}\0${text}`).digest()

  const recall = (key: Buffer): Float32Array | undefined => {
    const v = find.get(key)?.v
    if (!(v instanceof Uint8Array) || v.length !== embedder.dimensions * 4) return undefined
    return new Float32Array(v.slice().buffer)
  }

  const remember = (entries: { key: Buffer; vector: Float32Array }[]) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      for (const { key, vector } of entries)
        keep.run(key, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength))
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    counts,
    embed: async ({ texts, kind, urgent, signal }) => {
      const keys = texts.map((text) => keyOf(kind, text))
      const vectors = keys.map(recall)
      const missing = keys.flatMap((key, index) => (vectors[index] ? [] : [{ key, index }]))
      counts.hits += texts.length - missing.length
      counts.misses += missing.length
      if (missing.length === 0) return vectors as Float32Array[]
      const computed = await embedder.embed({
        texts: missing.map(({ index }) => texts[index] ?? ''),
        kind,
        urgent,
        signal,
      })
      remember(missing.map(({ key }, i) => ({ key, vector: computed[i] as Float32Array })))
      missing.forEach(({ index }, i) => {
        vectors[index] = computed[i]
      })
      return vectors as Float32Array[]
    },
    close: async () => {
      database.close()
      await embedder.close()
    },
  }
}
