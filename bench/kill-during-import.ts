import { isDeepStrictEqual } from 'node:util'
import { seeded } from '@/tests/integration/indexing/fixtures'
import { importRound, removeDocuments, writeDocuments } from '@/tests/support/kill-import'

/**
 * Kills the worker, the owner of the database and the web process at random while 300 documents are imported, and
 * compares what is served then with an undisturbed import:
 * `node --import ./launcher/typescript.mjs bench/kill-during-import.ts [rounds] [documents] [kills]` (20, 300 and 5 unless said). Needs a built site.
 */
const [rounds = 20, count = 300, kills = 5] = process.argv.slice(2).map(Number)
const documents = writeDocuments(count)
try {
  const calm = await importRound({ documents, kills: 0, random: seeded(1) })
  console.log(
    `undisturbed: ${calm.served.length} passages in ${calm.seconds.toFixed(0)} s, exit code ${calm.code}`,
  )
  let wrong = 0
  for (let round = 1; round <= rounds; round++) {
    const { served, killed, code, seconds, failures } = await importRound({
      documents,
      kills,
      random: seeded(round),
    })
    const same = code === 0 && isDeepStrictEqual(served, calm.served)
    if (!same) wrong += 1
    console.log(
      `round ${round}: killed ${killed.join(', ')}; ${served.length} passages in ${seconds.toFixed(0)} s, exit code ${code}: ${same ? 'same' : 'NOT THE SAME'}`,
    )
    if (!same) console.log(failures.slice(0, 5).join('\n'))
  }
  console.log(`${rounds - wrong} of ${rounds} rounds gave the same documents and passages`)
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  removeDocuments(documents)
}
