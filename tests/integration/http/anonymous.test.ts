import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { readNetwork } from '@/src/cli/demo/network/read-network'
import { seedNetwork } from '@/src/cli/demo/network/seed-network'
import { createAccounts } from '@/src/cli/demo/seed-accounts'
import { seedResources } from '@/src/cli/demo/seed-resources'
import { type Addressed, addressOf } from '@/src/documents/addresses'
import { benchOn } from '@/tests/integration/indexing/bench'
import { signIn } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { openHere } from '@/tests/support/site/open-here'
import { plantSecrets, type Secrets, turnId } from '@/tests/support/site/plant-secrets'
import { everyRestPath, type Known } from '@/tests/support/site/rest-paths'
import { everyRoute } from '@/tests/support/site/routes'

let test: TestPayload
let secrets: Secrets
let known: Known
const network = readNetwork()

/** What the sample content says of how to reach people: for professionals only. */
const contacts = network.people.flatMap(({ email, phone }) => [email, phone, phone.replaceAll(' ', '')])

beforeAll(async () => {
  test = await openTestPayload()
  process.env.EMBEDDINGS = 'none'
  const { payload, pool } = test
  await createAccounts(payload)
  await seedResources(payload)
  await seedNetwork({ payload, now: new Date() })
  secrets = await plantSecrets({ payload, pool })
  await drainQueue(benchOn(test))
  known = await knownIds()
}, 300_000)
afterAll(async () => {
  delete process.env.EMBEDDINGS
  const { siteEngine, sitePool } = await import('@/src/app/api/_lib/engine')
  await (await siteEngine()).close()
  await sitePool().end()
  await test.close()
})

/** How many of the sample's records are asked for one by one, beside those that hold a secret; lists give them all. */
const asked = 5

async function knownIds(): Promise<Known> {
  const ids: Known = new Map()
  for (const { slug } of test.payload.config.collections) {
    const { docs } = await test.payload.find({ collection: slug, limit: asked, depth: 0 })
    const held = secrets.held.flatMap(({ collection, id }) => (collection === slug ? [id] : []))
    ids.set(slug, [...new Set([...docs.map(({ id }) => id), ...held])])
  }
  return ids
}

/** The addresses that each pattern stands for, by what the base holds; drafts and the reserved included. */
async function addresses(): Promise<string[]> {
  const { payload } = test
  const pages = async (collections: Addressed[]) => {
    const found: string[] = []
    for (const collection of collections) {
      const { docs } = await payload.find({ collection, pagination: false, depth: 0, draft: true })
      for (const doc of docs) {
        const address = addressOf({ collection, ...(doc as { id: number; slug?: string | null }) })
        found.push(address, `${address}?apercu=1`)
      }
    }
    return found
  }
  const byPattern: Record<string, () => Promise<string[]>> = {
    '/ressources/[slug]': () => pages(['resources']),
    '/ateliers/[slug]': () => pages(['workshops', 'sessions']),
    '/rencontres/[slug]': () => pages(['events']),
    '/reseau/[slug]': () => pages(['organisations']),
    '/reseau/personnes/[slug]': () => pages(['people']),
    '/lieux/[slug]': () => pages(['places']),
    '/guides/[slug]': () => pages(['guides']),
    '/chartes/[slug]': () => pages(['charters']),
    '/benevoles/missions/[slug]': () => pages(['missions']),
    '/documents/[id]': async () => {
      const { docs } = await payload.find({ collection: 'files', pagination: false, depth: 0 })
      return docs.map(({ id }) => `/documents/${id}`)
    },
    '/reponses/[id]': async () => [`/reponses/${turnId}`],
    '/api/turns/[id]/share': async () => [`/api/turns/${turnId}/share`],
    '/api/contexts': async () => ['/api/contexts?citation=1.0.10&citation=2.0.10'],
    '/recherche': async () => ['/recherche', '/recherche?q=brouillon', '/recherche?q=zyxonze'],
    '/ressources': async () => ['/ressources', '/ressources?q=brouillon', '/ressources?page=2'],
    '/ateliers': async () => ['/ateliers', '/ateliers?q=brouillon', '/ateliers?ville=Feurs'],
    '/historique': async () => ['/historique', '/historique?effacer=tout'],
    // Read below, path by path; the administration is read in the browser tests, and what has no page by its own name.
    '/api/[...slug]': async () => [],
    '/admin/[[...segments]]': async () => [],
    '/[...chemin]': async () => [],
  }
  const all = await Promise.all(
    everyRoute().map(({ pattern }) => {
      const known = byPattern[pattern]
      if (pattern.includes('[') && !known) throw new Error(`say here which addresses ${pattern} stands for`)
      return known?.() ?? [pattern]
    }),
  )
  return all.flat()
}

const restPaths = async () => {
  const { docs } = await test.payload.find({ collection: 'files', pagination: false, depth: 0 })
  const files = docs.flatMap(({ filename }) => filename ?? [])
  return everyRestPath({ payload: test.payload, known, files })
}

/** Which secrets stand in a text, by what they are. */
const found = (text: string) => [
  ...Object.entries(secrets.words).flatMap(([what, word]) => (text.includes(word) ? [what] : [])),
  ...contacts.filter((contact) => text.includes(contact)),
]

describe('a visitor', { timeout: 300_000 }, () => {
  it('should read no secret on any page, in any feed and at any address of the site', async () => {
    const leaks: string[] = []
    const all = await addresses()
    let opened = 0
    for (const address of all) {
      const { status, text } = await openHere({ address })
      if (status === 200) opened += 1
      for (const what of found(text)) leaks.push(`${address}: ${what}`)
    }
    expect(leaks).toEqual([])
    expect(opened).toBeGreaterThan(100)
  })

  it('should read no secret at any path of the interface', async () => {
    const leaks: string[] = []
    const paths = await restPaths()
    for (const path of paths) {
      const { body } = await rest({ path })
      // An answer may repeat the name of a preference that was asked for.
      for (const what of found(JSON.stringify(body))) leaks.push(`${path}: ${what}`)
    }
    expect(leaks).toEqual([])
    expect(paths.length).toBeGreaterThan(500)
  })

  it('should get no file of a draft, nor a list of jobs', async () => {
    const { docs } = await test.payload.find({
      collection: 'files',
      where: { originalName: { contains: 'zyxquatre' } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect((await rest({ path: `files/file/${docs[0]?.filename}` })).status).not.toBe(200)
    for (const path of ['payload-jobs', 'payload-jobs/run', 'payload-jobs/handle-schedules'])
      expect((await rest({ path })).status).toBeGreaterThanOrEqual(400)
  })
})

it('should find the secrets as an administrator, so that it would notice them', async () => {
  const { token } = await signIn({ payload: test.payload, role: 'admin' })
  const seen = new Set<string>()
  for (const { collection, id } of secrets.held) {
    const { body } = await rest({ path: `${collection}/${id}?draft=true`, token })
    for (const what of found(JSON.stringify(body))) seen.add(what)
  }
  const closedToAll = ['a job', 'a preference', 'what somebody asked']
  const expected = Object.keys(secrets.words).filter((what) => !closedToAll.includes(what))
  expect([...seen].sort()).toEqual(expected.sort())
})

describe('the calendar feed', () => {
  const read = async () => (await openHere({ address: '/agenda.ics' })).text.replaceAll('\r\n ', '')
  const linesOf = (text: string, property: string) =>
    text.split('\r\n').filter((line) => line.startsWith(property))

  it('should carry every coming offer that is open to everybody', async () => {
    const { docs } = await test.payload.find({
      collection: 'sessions',
      where: {
        lastEnd: { greater_than: new Date().toISOString() },
        _status: { equals: 'published' },
        visibility: { equals: 'public' },
      },
      pagination: false,
      depth: 0,
    })
    const ids = linesOf(await read(), 'UID:')
    expect(docs.length).toBeGreaterThan(15)
    for (const { id } of docs)
      expect(ids.filter((line) => line.startsWith(`UID:sessions-${id}-`))).not.toEqual([])
  })

  it('should give each of them the same id in every reading', async () => {
    const [first, second] = [await read(), await read()]
    const ids = linesOf(first, 'UID:')
    expect(new Set(ids).size).toBe(ids.length)
    expect(linesOf(second, 'UID:')).toEqual(ids)
  })
})
