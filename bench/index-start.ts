/**
 * How long a server waits for its lexical index at start: the passages of a labelled set, stored in a scratch database,
 * are read and indexed in memory.
 *
 *     node --import ./launcher/typescript.mjs bench/index-start.ts SET [PASSAGES]
 *
 * Prints wall-clock and processor seconds of this process; the database is another process.
 */
import { followedIndex } from '@/src/assistant/index-feed'
import { indexCorpus } from '@/src/evaluation/index-corpus'
import { readLabelledSet } from '@/src/evaluation/labelled-set/read-set'
import { openScratchDatabase } from '@/src/evaluation/scratch-database'

const [dir = '.', wanted = '10000'] = process.argv.slice(2)
const set = await readLabelledSet(dir)
const database = await openScratchDatabase()
try {
  const stop = new AbortController()
  let documents = 0
  for (const document of set.corpus) {
    const { rows } = await database.pool.query('SELECT count(*)::integer AS held FROM passages')
    if (rows[0].held >= Number(wanted)) break
    await indexCorpus({ pool: database.pool, corpus: [document], signal: stop.signal, onProgress: () => {} })
    documents += 1
  }
  const { index, refresh } = followedIndex({ db: database.pool })
  const began = performance.now()
  const before = process.cpuUsage()
  await refresh()
  const { user, system } = process.cpuUsage(before)
  const figures = {
    ...index.size(),
    documents,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
} finally {
  await database.close()
}
