import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readNetwork } from '@/src/cli/demo/network/read-network'
import { seedNetwork } from '@/src/cli/demo/network/seed-network'
import { createAccounts, joinOrganisations } from '@/src/cli/demo/seed-accounts'
import { seedResources } from '@/src/cli/demo/seed-resources'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

const today = new Date('2026-03-18T08:00:00Z')
const network = readNetwork()
const collections = Object.keys(network) as (keyof typeof network & CollectionSlug)[]
let test: TestPayload

const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (collection) => [
        collection,
        (await test.payload.count({ collection })).totalDocs,
      ]),
    ),
  )

beforeAll(async () => {
  test = await openTestPayload()
  await createAccounts(test.payload)
  await seedResources(test.payload)
  await seedNetwork({ payload: test.payload, now: today })
  await joinOrganisations(test.payload)
})
afterAll(() => test.close())

it('should fill every collection of the network', async () => {
  expect(await counts()).toEqual(Object.fromEntries(collections.map((name) => [name, network[name].length])))
})

it('should change nothing when it is filled twice', async () => {
  const before = await counts()
  await seedNetwork({ payload: test.payload, now: today })
  expect(await counts()).toEqual(before)
})

it('should make what can be cited wait for the worker, people and sessions excepted', async () => {
  const { rows } = await test.pool.query<{ collection: string }>('SELECT DISTINCT collection FROM documents')
  expect(rows.map(({ collection }) => collection).sort()).toEqual(
    ['charters', 'events', 'guides', 'missions', 'organisations', 'places', 'resources', 'workshops'].sort(),
  )
})

it('should give sessions the title of their workshop and the organisation of their place', async () => {
  const { docs } = await test.payload.find({
    collection: 'sessions',
    where: { slug: { equals: 'smartphone-premiers-pas-exemple-mediatheque-roanne' } },
    depth: 1,
  })
  expect(docs[0]).toMatchObject({
    title: 'Mon smartphone, premiers pas',
    organisation: { slug: 'exemple-mediatheque-roanne' },
    lastEnd: '2026-03-22T15:00:00.000Z',
  })
})

it('should move offers that have passed to the days ahead', async () => {
  const later = new Date('2026-09-01T08:00:00Z')
  await seedNetwork({ payload: test.payload, now: later })
  const { totalDocs } = await test.payload.count({
    collection: 'sessions',
    where: { lastEnd: { greater_than: later.toISOString() } },
  })
  expect(totalDocs).toBe(network.sessions.filter(({ inDays = 0 }) => inDays >= 0).length)
})
