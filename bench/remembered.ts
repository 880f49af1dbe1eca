import { createHash } from 'node:crypto'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Tells whether the vector of a passage's text is in the cache of `cachedEmbedder`, which this reads beside it. */
export function rememberedPassages({
  dir,
  model,
}: {
  dir: string
  model: string
}): (text: string) => boolean {
  const file = path.join(dir, `embeddings-${model.replace(/[^\w.-]+/g, '-')}.sqlite`)
  const find = new DatabaseSync(file, { readOnly: true }).prepare('SELECT 1 FROM vectors WHERE key = ?')
  return (text) => find.get(createHash('sha256').update(`${model}\0passage\0${text}`).digest()) !== undefined
}
