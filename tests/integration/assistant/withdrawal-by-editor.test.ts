import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { benchOn, markdown } from '../indexing/bench'
import { engineOn } from './base'

const question = 'Combien de jours dure le prêt de la mallette robotique ?'
const title = 'Prêt de la mallette'

let test: TestPayload
let site: ReturnType<typeof engineOn>

beforeAll(async () => {
  test = await openTestPayload()
  site = engineOn({ pool: test.pool })
})
afterAll(async () => {
  await site.engine.close()
  await test.close()
})

const isCited = async () =>
  (await site.asks(question)).citations.some(({ document }) => document.title === title)

const change = (id: number, data: { _status: 'draft' } | { visibility: 'editors' }) =>
  test.payload.update({ collection: 'resources', id, data })

// What an editor does in the admin, while four others ask without a pause.
it.each([
  ['unpublishes it', (id: number) => change(id, { _status: 'draft' })],
  ['keeps it for editors', (id: number) => change(id, { visibility: 'editors' })],
  ['deletes it', (id: number) => test.payload.delete({ collection: 'resources', id })],
])('should be cited by no answer asked for after an editor %s', async (_, withdraw) => {
  const { id } = await test.payload.create({
    collection: 'resources',
    data: {
      title,
      visibility: 'public',
      blocks: markdown('Le prêt de la mallette robotique dure quinze jours.'),
      _status: 'published',
    },
  })
  await drainQueue(benchOn(test))
  expect(await isCited()).toBe(true)

  let withdrawn = false
  let asking = true
  const before: boolean[] = []
  const after: boolean[] = []
  const loop = async () => {
    while (asking) (withdrawn ? after : before).push(await isCited())
  }
  const loops = [loop(), loop(), loop(), loop()]
  await expect.poll(() => before.length, { timeout: 60_000 }).toBeGreaterThan(0)
  await withdraw(id)
  withdrawn = true
  await expect.poll(() => after.length, { timeout: 60_000 }).toBeGreaterThan(20)
  asking = false
  await Promise.all(loops)
  expect(before).toContain(true)
  expect(after).not.toContain(true)
})
