import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { engineOn } from '@/tests/integration/assistant/base'
import { benchOn } from '@/tests/integration/indexing/bench'
import { signInAll } from '@/tests/support/accounts'
import { assistantDoor } from '@/tests/support/matrix/assistant'
import { type Accounts, type Door, forgetLists, restDoors } from '@/tests/support/matrix/doors'
import type { AnyRole } from '@/tests/support/matrix/expected'
import { createHolders, depthDoor, type Holders, namedOnSiteDoors } from '@/tests/support/matrix/holders'
import { pageDoors } from '@/tests/support/matrix/pages'
import { type Case, collections, createCases } from '@/tests/support/matrix/records'
import { runMatrix } from '@/tests/support/matrix/run'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Open, openHere } from '@/tests/support/site/open-here'
import { type ServedSite, serveSite } from '@/tests/support/site/open-over-http'

// Lists are always tried whole; the doors of single records by a sample, or all of them with `bench/access-matrix.ts`.
// With that, the doors of the site are tried twice: here, where pages are rendered without a server, and on a built site.
const isWhole = process.env.ACCESS_MATRIX === 'whole'
const everyNth = isWhole ? 1 : 11
let tries = 0
let test: TestPayload
let accounts: Accounts
let cases: Case[]
let held: Holders
let served: ServedSite | undefined
const sites = (): { open: Open; site: string }[] => [
  { open: openHere, site: '' },
  ...(served ? [{ open: served.open, site: 'served ' }] : []),
]
const sample = () => cases.filter((_, at) => at % everyNth === 0)

beforeAll(async () => {
  test = await openTestPayload()
  accounts = await signInAll(test.payload)
  cases = await createCases({ payload: test.payload })
  held = await createHolders({ payload: test.payload, cases: sample() })
  await drainQueue(benchOn(test))
  served = isWhole ? await serveSite() : undefined
}, 300_000)
afterAll(async () => {
  await served?.close()
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
    const { tried, faults } = await runMatrix({ doors: [depthDoor(held)], cases: sample(), accounts })
    tries += tried
    expect(faults).toEqual([])
  })

  const patience = isWhole ? 1_200_000 : 120_000
  it('should be the same on every page, in the search and in the feed', { timeout: patience }, async () => {
    const doors = sites().flatMap((at) => [...pageDoors(at), ...namedOnSiteDoors({ held, ...at })])
    const { tried, faults } = await runMatrix({ doors, cases: sample(), accounts })
    tries += tried
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(250)
  })

  it('should be the same for the assistant, that quotes neither people nor drafts', async () => {
    const { engine } = engineOn({ pool: test.pool })
    const { tried, faults } = await runMatrix({ doors: [assistantDoor(engine)], cases: sample(), accounts })
    tries += tried
    await engine.close()
    expect(faults).toEqual([])
  })
})

// That it would notice a hole is a matter of the matrix, not of the database: it is tried on the quicker one.
describe.skipIf(inject('testDatabase').kind === 'pglite')('the matrix', () => {
  const leaksTo = async (args: { doors: Door[]; among: Case[]; role: AnyRole }) => {
    const { doors, among, role } = args
    const { faults } = await runMatrix({ doors, cases: among, accounts, roles: [role] })
    return new Set(faults.filter(({ leaks }) => leaks).map(({ door }) => door))
  }
  /** Opens a collection to everybody while `run` goes on: a hole as a careless change would leave it. */
  async function withHoleIn<Found>(collection: CollectionSlug, run: () => Promise<Found>): Promise<Found> {
    const { access } = test.payload.collections[collection].config
    const kept = access.read
    access.read = () => true
    try {
      return await run()
    } finally {
      access.read = kept
    }
  }
  // Made anew each time: they keep what lists answered.
  const doorsOf = (kind: RegExp) => pageDoors({ open: openHere }).filter(({ name }) => kind.test(name))

  it.each(collections)('should catch a hole in %s at every door that leads there', async (collection) => {
    const among = cases.filter((record) => record.collection === collection)
    const doors = [...restDoors.filter(({ name }) => name === 'list'), ...doorsOf(/^(?!newer|file)/)]
    const leaking = await withHoleIn(collection, () => leaksTo({ doors, among, role: 'anonymous' }))
    const leading = doors.filter(({ knocksAt }) => among.some(knocksAt)).map(({ name }) => name)
    expect([...leaking].sort()).toEqual(leading.sort())
  })

  it('should catch a hole in what is named, and in files', async () => {
    const named = namedOnSiteDoors({ held, open: openHere })
    const places = await withHoleIn('places', () =>
      leaksTo({ doors: named, among: sample(), role: 'anonymous' }),
    )
    expect([...places]).toEqual(named.map(({ name }) => name))
    const doors = doorsOf(/file/)
    const files = await withHoleIn('files', () => leaksTo({ doors, among: sample(), role: 'anonymous' }))
    expect([...files]).toEqual(doors.map(({ name }) => name))
  })

  it('should catch a page that reads drafts', async () => {
    const { payload } = test
    const doors = doorsOf(/newer draft/)
    const find = payload.find.bind(payload)
    // Reads the newest words, published or not, by the last condition of a search alone: which record is meant.
    const careless = vi.spyOn(payload, 'find').mockImplementation((args) => {
      const where = args.where?.and?.at(-1) ?? args.where
      return find({ ...args, where, draft: true, overrideAccess: true })
    })
    const leaking = await leaksTo({ doors, among: cases, role: 'mediator' })
    careless.mockRestore()
    expect([...leaking]).toEqual(doors.map(({ name }) => name))
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
