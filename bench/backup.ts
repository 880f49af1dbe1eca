/**
 * How long a backup and a restoration of an embedded base of about 100 MB take, how much memory, and how long somebody
 * else has to wait meanwhile.
 *
 *     node --import ./launcher/typescript.mjs bench/backup.ts [passages]
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { restoreBackup } from '@/src/backup/restore-backup'
import { writeBackup } from '@/src/backup/write-backup'
import { openDatabase } from '@/src/database/open'
import { createPool, type Pool } from '@/src/database/pool'
import { makeDataFolder } from '@/tests/support/data-folder'

const passages = Number(process.argv[2] ?? 20_000)
const perDocument = 20
const portion = 500
const files = 20

async function fill(pool: Pool) {
  for (let from = 0; from < passages; from += portion) {
    const documents = [from / perDocument + 1, (from + portion) / perDocument]
    await pool.query(
      `INSERT INTO documents (collection, record_id, generation, state, visibility, title, address, updated_at)
       SELECT 'resources', n::text, 1, 'published', 'public', 'Document ' || n, '', now() FROM generate_series($1::integer, $2) AS n`,
      documents,
    )
    await pool.query(
      `INSERT INTO passages (id, document, generation, "order", title, headings, start, "end", text)
       SELECT n, 1 + (n - 1) / ${perDocument}, 1, n % ${perDocument}, 'Titre', '[]', 0, 700,
              (SELECT string_agg(md5(n::text || i), ' ') FROM generate_series(1, 21) AS i)
       FROM generate_series($1::integer, $2) AS n`,
      [from + 1, from + portion],
    )
    await pool.query(
      `INSERT INTO embeddings (passage, model, v)
       SELECT n, 'e5-small-fr', (SELECT array_agg(sin(n * 0.37 + i) / 14)::vector FROM generate_series(1, 384) AS i)
       FROM generate_series($1::integer, $2) AS n`,
      [from + 1, from + portion],
    )
  }
}

const seconds = (since: number) => Math.round((performance.now() - since) / 100) / 10

/** Asks for nothing, again and again, while `work` runs; gives the longest answer in seconds. */
async function longestWait(pool: Pool, work: Promise<unknown>) {
  let longest = 0
  let going = true
  const ended = work.finally(() => {
    going = false
  })
  while (going) {
    const start = performance.now()
    await pool.query('SELECT 1')
    longest = Math.max(longest, seconds(start))
  }
  await ended
  return longest
}

const from = await makeDataFolder()
const to = await makeDataFolder()
try {
  const source = await openDatabase({ settings: { databaseUrl: undefined, dataDir: from.folder } })
  const pool = createPool({ url: source.url })
  await pool.query('DROP INDEX embeddings_e5_small_fr_idx')
  await fill(pool)
  mkdirSync(path.join(from.folder, 'files'))
  for (let n = 0; n < files; n += 1)
    writeFileSync(path.join(from.folder, `files/${n}.pdf`), randomBytes(1_000_000))
  const file = path.join(from.folder, 'backup.tar.gz')

  const start = performance.now()
  const writing = writeBackup({ pool, dataDir: from.folder, file })
  const waited = await longestWait(pool, writing)
  const backupSeconds = seconds(start)
  await pool.end()
  await source.close()

  const target = await openDatabase({ settings: { databaseUrl: undefined, dataDir: to.folder } })
  const empty = createPool({ url: target.url })
  const restart = performance.now()
  const { rows } = await restoreBackup({ pool: empty, dataDir: to.folder, file })
  const restoreSeconds = seconds(restart)
  await empty.end()
  await target.close()
  const megabytes = Math.round(statSync(file).size / 1_000_000)
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    JSON.stringify(
      {
        passages: rows.passages,
        megabytes,
        backupSeconds,
        longestWaitSeconds: waited,
        restoreSeconds,
        rssMb,
      },
      null,
      2,
    ),
  )
} finally {
  from.remove()
  to.remove()
}
process.exit()
