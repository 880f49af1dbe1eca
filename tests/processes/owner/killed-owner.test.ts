import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnerProcess, startOwner } from '@/src/database/embedded/owner-process'
import { createPool, type Pool, withTransaction } from '@/src/database/pool'
import { makeDataFolder } from '@/tests/support/data-folder'

const rounds = 20
const writers = 4
/** Milliseconds: each round starts a process, which is slow on a busy machine. */
const patience = 400_000

describe('an owner that is killed while clients write', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>
  let owner: OwnerProcess
  let pool: Pool
  beforeAll(async () => {
    data = await makeDataFolder()
    owner = await startOwner({ folder: data.folder })
    pool = createPool({ url: owner.url })
    await pool.query('CREATE TABLE acknowledged (id int PRIMARY KEY, body text)')
  })
  afterAll(async () => {
    await pool.end()
    await owner.stop()
    data.remove()
  })

  it(
    `should have lost no acknowledged row after ${rounds} rounds, at the address that clients know`,
    async () => {
      const acknowledged: number[] = []
      const url = owner.url
      let id = 0
      const writeUntilDead = async (): Promise<void> => {
        for (;;) {
          id += 1
          const row = [id, 'é'.repeat(2000)]
          try {
            await withTransaction(pool, (client) =>
              client.query('INSERT INTO acknowledged VALUES ($1, $2)', row),
            )
          } catch {
            return
          }
          acknowledged.push(Number(row[0]))
        }
      }
      for (let round = 1; round <= rounds; round += 1) {
        const enough = acknowledged.length + 10 + round * 3
        const written = Promise.all(Array.from({ length: writers }, writeUntilDead))
        await expect.poll(() => acknowledged.length, { interval: 1, timeout: 60_000 }).toBeGreaterThan(enough)
        process.kill(owner.pid, 'SIGKILL')
        await Promise.all([written, owner.ended])
        owner = await startOwner({ folder: data.folder })
        expect(owner.url).toBe(url)
        const { rows } = await pool.query<{ id: number }>('SELECT id FROM acknowledged')
        const kept = new Set(rows.map((row) => row.id))
        expect(acknowledged.filter((row) => !kept.has(row))).toEqual([])
      }
      expect(acknowledged.length).toBeGreaterThan(rounds * 10)
    },
    patience,
  )
})
