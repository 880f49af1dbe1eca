import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeNight } from '@/src/traces/chores/nightly'
import { purgeTraces } from '@/src/traces/chores/purge'
import { beginTrace, record } from '@/src/traces/record'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { answerTo, makePerson } from './people'

let test: TestDatabase
const asked = new Date('2026-01-01T12:00:00Z')
const after = (days: number) => new Date(asked.getTime() + days * 24 * 60 * 60 * 1000)
const retention = { turnsDays: 90, questionsDays: 400 }

beforeAll(async () => {
  test = await openTestDatabase()
  const id = await makePerson({ pool: test.pool, email: 'marion@exemple.fr', role: 'mediator' })
  const viewer = { id, role: 'mediator' as const }
  const asks = async (question: string, at: Date) => {
    const trace = beginTrace({ viewer })
    await record({ db: test.pool, answer: answerTo(question, 'not_found'), viewer, trace, at })
    await test.pool.query(`INSERT INTO feedback VALUES ($1, false, '{}', NULL, $2)`, [trace?.turn, at])
  }
  await asks('Où trouver une imprimante ?', asked)
  await asks('Où trouver un scanneur ?', after(50))
  await test.pool.query(
    `INSERT INTO questions (question, key, status, golden, last_asked) VALUES ('Témoin', 'temoin', 'closed', true, $1)`,
    [asked],
  )
})

afterAll(() => test.close())

const counts = async () => {
  const { rows } = await test.pool.query(
    `SELECT (SELECT count(*) FROM turns)::integer AS turns, (SELECT count(*) FROM conversations)::integer AS conversations,
       (SELECT count(*) FROM feedback)::integer AS feedback, (SELECT count(*) FROM questions)::integer AS questions`,
  )
  return rows[0]
}

it('should keep everything until its days are over, then delete it with all that hangs on it', async () => {
  const purge = (days: number) => purgeTraces({ db: test.pool, now: after(days), ...retention })
  expect(await purge(90)).toEqual({ turns: 0, questions: 0 })
  expect(await counts()).toEqual({ turns: 2, conversations: 2, feedback: 2, questions: 3 })
  expect(await purge(91)).toEqual({ turns: 1, questions: 0 })
  expect(await counts()).toEqual({ turns: 1, conversations: 1, feedback: 1, questions: 3 })
  expect(await purge(401)).toEqual({ turns: 1, questions: 1 })
  expect(await purge(451)).toEqual({ turns: 0, questions: 1 })
  expect(await counts()).toEqual({ turns: 0, conversations: 0, feedback: 0, questions: 1 })
})

it('should run a nightly chore once a night, also after nights when the machine was off', async () => {
  const take = (now: string) => takeNight({ db: test.pool, name: 'test', now: new Date(now) })
  expect(await take('2026-07-01T10:00:00Z')).toBe(true)
  expect(await take('2026-07-01T23:30:00Z')).toBe(false)
  expect(await take('2026-07-02T00:59:00Z')).toBe(false)
  expect(await take('2026-07-02T01:01:00Z')).toBe(true)
  expect(await take('2026-07-02T01:01:10Z')).toBe(false)
  expect(await take('2026-07-09T15:00:00Z')).toBe(true)
  const atOnce = await Promise.all([take('2026-07-10T08:00:00Z'), take('2026-07-10T08:00:00Z')])
  expect(atOnce.filter(Boolean)).toHaveLength(1)
})
