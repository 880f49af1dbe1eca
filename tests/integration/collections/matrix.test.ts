import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { engineOn } from '@/tests/integration/assistant/base'
import { benchOn } from '@/tests/integration/indexing/bench'
import { signInAll } from '@/tests/support/accounts'
import { assistantDoor } from '@/tests/support/matrix/assistant'
import { type Accounts, forgetLists, restDoors } from '@/tests/support/matrix/doors'
import { depthDoor } from '@/tests/support/matrix/holders'
import { type Case, collections, createCases } from '@/tests/support/matrix/records'
import { runMatrix } from '@/tests/support/matrix/run'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

// Lists are always tried whole; the doors of single records by a sample, or all of them with `bench/access-matrix.ts`.
const everyNth = process.env.ACCESS_MATRIX === 'whole' ? 1 : 11
let tries = 0
let test: TestPayload
let accounts: Accounts
let cases: Case[]
const sample = () => cases.filter((_, at) => at % everyNth === 0)

beforeAll(async () => {
  test = await openTestPayload()
  accounts = await signInAll(test.payload)
  cases = await createCases({ payload: test.payload })
  await drainQueue(benchOn(test))
})
afterAll(async () => {
  process.stderr.write(`access matrix: ${tries} cases\n`)
  await test.close()
})
beforeEach(forgetLists)

describe('who sees what', () => {
  const isList = (name: string) => name.includes('list') || name.includes('versions')

  it('should be the same in every list: no more and no less than the rule says', async () => {
    const doors = restDoors.filter(({ name }) => isList(name))
    const { tried, faults } = await runMatrix({ doors, cases, accounts })
    expect(faults).toEqual([])
    tries += tried
    expect(tried).toBeGreaterThan(1500)
  })

  it('should be the same at every single door', async () => {
    const doors = restDoors.filter(({ name }) => !isList(name))
    const { tried, faults } = await runMatrix({ doors, cases: sample(), accounts })
    tries += tried
    expect(faults).toEqual([])
  })

  it('should be the same where a record is named by another', async () => {
    const door = await depthDoor({ payload: test.payload, cases: sample() })
    const { tried, faults } = await runMatrix({ doors: [door], cases: sample(), accounts })
    tries += tried
    expect(faults).toEqual([])
  })

  it('should be the same for the assistant, that quotes neither people nor drafts', async () => {
    const { engine } = engineOn({ pool: test.pool })
    const { tried, faults } = await runMatrix({ doors: [assistantDoor(engine)], cases: sample(), accounts })
    tries += tried
    await engine.close()
    expect(faults).toEqual([])
  })
})

describe('the matrix', () => {
  it.each(collections)('should catch a hole in %s', async (collection) => {
    const { access } = test.payload.collections[collection].config
    const kept = access.read
    access.read = () => true
    const doors = restDoors.filter(({ name }) => name === 'list')
    const inIt = cases.filter((record) => record.collection === collection)
    const { faults } = await runMatrix({ doors, cases: inIt, accounts })
    access.read = kept
    expect(faults.some(({ role, leaks }) => role === 'anonymous' && leaks)).toBe(true)
  })
})

describe('doors that are closed', () => {
  it.each([
    'payload-jobs',
    'payload-locked-documents',
    'payload-preferences',
    'users',
    'questions',
    'reports',
    'proposals',
  ])('should give nothing of %s to nobody', async (path) => {
    const { status, body } = await rest({ path })
    expect(status === 403 || (status === 200 && (body.docs as unknown[]).length === 0)).toBe(true)
  })

  it.each(['payload-jobs', 'questions', 'reports'])(
    'should give nothing of %s to a mediator',
    async (path) => {
      expect((await rest({ path, token: accounts.mediator?.token })).status).toBe(403)
    },
  )

  it('should make no first administrator', async () => {
    const body = { email: 'moi@exemple.fr', password: 'un-mot-de-passe-long' }
    expect((await rest({ path: 'users/first-register', method: 'POST', body })).status).toBe(403)
  })

  it('should never tell how to reach a person', async () => {
    const paths = [...collections.map((name) => `${name}?depth=3&limit=0&pagination=false`), 'access']
    for (const path of paths) {
      const { body } = await rest({ path })
      expect(JSON.stringify(body)).not.toMatch(/secret@exemple|0639981234/)
    }
  })
})
