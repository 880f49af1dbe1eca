import { setImmediate } from 'node:timers/promises'
import { type Changes, changesSince, startOfFeed } from '@/src/passages/change-feed'
import { createLexicalIndex, type LexicalIndex } from '@/src/retrieval/lexical/lexical-index'

type Database = Parameters<typeof changesSince>[0]['db']

/** Documents indexed between two turns of the event loop: a first load must not silence the server. */
const documentsPerTurn = 50

/** Brings an index up to date with what the feed told, a few documents at a time. */
async function apply({ index, changes }: { index: LexicalIndex; changes: Changes }): Promise<void> {
  const passages = new Map(changes.documents.map(({ id }) => [id, [] as Changes['passages']]))
  for (const passage of changes.passages) passages.get(passage.document)?.push(passage)
  for (const [at, document] of changes.documents.entries()) {
    if (document.published) index.put({ document, passages: passages.get(document.id) ?? [] })
    else index.remove(document.id)
    if (at % documentsPerTurn === documentsPerTurn - 1) await setImmediate()
  }
}

/**
 * A lexical index that follows the passage store. `refresh` resolves once the index holds everything that was
 * committed before it was called; calls at the same time share one look at the store. Rejects with what the database
 * rejects with, the index then being as it was.
 */
export function followedIndex({ db }: { db: Database }): {
  index: LexicalIndex
  refresh: () => Promise<void>
} {
  const index = createLexicalIndex()
  let cursor = startOfFeed
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined

  const look = async () => {
    const changes = await changesSince({ db, cursor })
    await apply({ index, changes })
    cursor = changes.cursor
  }
  const start = () => {
    running = look().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    index,
    refresh: () => {
      if (!running) return start()
      // The look under way may have read the store before this call: its callers share the next one.
      waiting ??= running
        .catch(() => {})
        .then(() => {
          waiting = undefined
          return start()
        })
      return waiting
    },
  }
}
