import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '@/src/assistant/answer'
import { unpublishDocument } from '@/src/passages/document-row'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { engineOn, put } from './base'

const question = 'Combien de jours dure le prêt de la mallette robotique ?'

let database: TestDatabase
let site: ReturnType<typeof engineOn>

beforeAll(async () => {
  database = await openTestDatabase()
  site = engineOn({ pool: database.pool })
})

afterAll(async () => {
  await site.engine.close()
  await database.close()
})

const cites = (answer: Answer, title: string) =>
  answer.citations.some(({ document }) => document.title === title)

/** Puts a document that answers the question, and checks that it does. */
async function putAnswer(title: string): Promise<number> {
  const text = `Le prêt de la mallette robotique dure quinze jours. Le document s’appelle ${title}.`
  const id = await put({ pool: database.pool, title, text })
  expect(cites(await site.asks(question), title)).toBe(true)
  return id
}

describe('a document that is withdrawn', () => {
  it('should be cited by no answer asked for after the call returned, while others ask in a loop', async () => {
    const id = await putAnswer('Retirée')
    let withdrawn = false
    let asking = true
    let askedAfter = 0
    const loop = async () => {
      while (asking) {
        const after = withdrawn
        const answer = await site.asks(question)
        if (!after) continue
        askedAfter += 1
        expect(cites(answer, 'Retirée')).toBe(false)
      }
    }
    const loops = [loop(), loop(), loop(), loop()]
    await site.asks(question)
    await unpublishDocument({ db: database.pool, id })
    withdrawn = true
    await expect.poll(() => askedAfter, { timeout: 60_000 }).toBeGreaterThan(20)
    asking = false
    await Promise.all(loops)
  })

  it('should not stand in the last event when it is withdrawn between the first and the last', async () => {
    const { ask } = await import('@/src/assistant/ask')
    const id = await putAnswer('Retirée en route')
    const events = ask({ question, viewer: null, engine: site.engine })
    const first = await events.next()
    expect(first.value).toMatchObject({
      event: 'citation',
      data: { document: { title: 'Retirée en route' } },
    })
    await unpublishDocument({ db: database.pool, id })
    let last: Answer | undefined
    for await (const event of events) if (event.event === 'done') last = event.data
    expect(last && cites(last, 'Retirée en route')).toBe(false)
  })

  it('should be closed to visitors as soon as its visibility is narrowed', async () => {
    const id = await putAnswer('Restreinte')
    await database.pool.query(`UPDATE documents SET visibility = 'editors' WHERE id = $1`, [id])
    expect(cites(await site.asks(question), 'Restreinte')).toBe(false)
  })
})

describe('a document that is being updated', () => {
  it('should only be quoted for what its current text still says', async () => {
    const id = await putAnswer('Mise à jour')
    const wait = (currentText: string) =>
      database.pool.query(`UPDATE documents SET content_hash = 'new', current_text = $2 WHERE id = $1`, [
        id,
        currentText,
      ])
    await wait('Le prêt de la mallette robotique dure trois jours.')
    expect(cites(await site.asks(question), 'Mise à jour')).toBe(false)
    await wait(
      'Ajout.\n\nLe prêt de la mallette robotique dure quinze jours. Le document s’appelle Mise à jour.',
    )
    expect(cites(await site.asks(question), 'Mise à jour')).toBe(true)
  })
})
