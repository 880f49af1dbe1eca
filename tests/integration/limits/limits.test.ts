import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLimits } from '@/src/limits/limits'
import { createSentLimits, sent } from '@/src/limits/sent'
import { openTestDatabase, type TestDatabase } from '../../support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const person = { address: '192.0.2.7' }
/** The counters of one web process of a site. */
const process = (dailyTokens?: number) => createLimits({ secret: 's', pool: database.pool, dailyTokens })

it('should let a person have one text written at a time, whichever process answers', async () => {
  const [one, other] = [process(), process()]
  const turn = await one.admit({ person, tokens: 1 })
  await expect(other.admit({ person, tokens: 1 })).rejects.toMatchObject({ id: 'busy:chat' })
  await turn.settle(1)
  await (await other.admit({ person, tokens: 1 })).settle(1)
})

it('should share the budget of the day among processes, also when they ask at once', async () => {
  const people = Array.from({ length: 8 }, (_, at) => ({ address: `192.0.2.${at + 20}` }))
  const asked = people.map((one, at) =>
    [process(500), process(500)][at % 2]?.admit({ person: one, tokens: 200 }),
  )
  const results = await Promise.allSettled(asked)
  const admitted = results.filter(({ status }) => status === 'fulfilled')
  expect(admitted.length).toBeGreaterThan(0)
  expect(admitted.length).toBeLessThanOrEqual(2)
  await Promise.all(admitted.map((one) => one.status === 'fulfilled' && one.value?.settle(100)))
  await process(500).admit({ person: { address: '192.0.2.99' }, tokens: 200 })
})

it('should count what is sent to editors together, whichever process takes it', async () => {
  const processes = [0, 1].map(() => createSentLimits({ secret: 's', pool: database.pool }))
  const taken: (boolean | undefined)[] = []
  for (let count = 0; count <= sent.report.points; count++)
    taken.push(await processes[count % 2]?.({ what: 'report', person }))
  expect(taken).toEqual([...Array(sent.report.points).fill(true), false])
})

it('should keep no address readable in the database', async () => {
  await process().countQuestion(person)
  const { rows } = await database.pool.query('SELECT key FROM rate_limits')
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('192.0.2')
})

it('should go on counting in memory while the database does not answer', async () => {
  const gone = await openTestDatabase()
  const limits = createLimits({ secret: 's', pool: gone.pool })
  await gone.close()
  const turn = await limits.admit({ person, tokens: 1 })
  await expect(limits.admit({ person, tokens: 1 })).rejects.toMatchObject({ id: 'busy:chat' })
  await turn.settle(1)
})
