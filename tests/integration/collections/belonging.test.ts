import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, signIn } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let ours: number
let theirs: number
let member: Account
let stranger: Account
const published = { _status: 'published' as const }

const organisation = async (name: string) => {
  const data = { name, visibility: 'public' as const, ...published }
  return (await test.payload.create({ collection: 'organisations', data })).id
}
const place = async (name: string, of: number) => {
  const data = { name, commune: 'Feurs', organisation: of, visibility: 'public' as const, ...published }
  return (await test.payload.create({ collection: 'places', data })).id
}

beforeAll(async () => {
  test = await openTestPayload()
  ours = await organisation('La nôtre')
  theirs = await organisation('La leur')
  member = await signIn({ payload: test.payload, role: 'mediator', organisation: ours })
  stranger = await signIn({ payload: test.payload, role: 'mediator' })
})
afterAll(() => test.close())

const change = (collection: string, id: number, body: Record<string, unknown>, { token }: Account) =>
  rest({ path: `${collection}/${id}`, method: 'PATCH', token, body })

describe('who belongs to an organisation', () => {
  it('should edit its record and no other', async () => {
    const body = { summary: 'Nouvelle phrase.' }
    expect((await change('organisations', ours, body, member)).status).toBe(200)
    expect((await change('organisations', theirs, body, member)).status).toBe(403)
    expect((await change('organisations', ours, body, stranger)).status).toBe(403)
  })

  it('should edit its places and no others', async () => {
    const mine = await place('Chez nous', ours)
    const other = await place('Chez eux', theirs)
    expect((await change('places', mine, { hours: 'Mo 09:00-12:00' }, member)).status).toBe(200)
    expect((await change('places', other, { hours: 'Mo 09:00-12:00' }, member)).status).toBe(403)
  })

  it('should not move a record to another organisation, nor create one there', async () => {
    const id = await place('À garder', ours)
    await change('places', id, { organisation: theirs, detail: 'Autre' }, member)
    const kept = await test.payload.findByID({ collection: 'places', id, depth: 0 })
    expect(kept).toMatchObject({ organisation: ours, detail: 'Autre' })

    const body = { name: 'Glissé ailleurs', commune: 'Feurs', organisation: theirs }
    const made = await rest({ path: 'places?depth=0', method: 'POST', token: member.token, body })
    expect(made.body).toMatchObject({ doc: { organisation: ours } })
    expect((await rest({ path: 'places', method: 'POST', token: stranger.token, body })).status).toBe(403)
  })

  it('should be lent the title of a workshop that it may read, and of no other', async () => {
    const workshop = async (title: string, visibility: 'public' | 'editors') => {
      const data = { title, topic: 'courriel' as const, visibility, ...published }
      return (await test.payload.create({ collection: 'workshops', data })).id
    }
    const titleOf = async (id: number) => {
      const body = {
        ...{ kind: 'workshop', workshop: id, visibility: 'public' },
        ...{ start: '2030-03-20T09:00:00Z', end: '2030-03-20T11:00:00Z' },
      }
      const made = await rest({ path: 'sessions?depth=0', method: 'POST', token: member.token, body })
      return (made.body.doc as { title?: string }).title ?? undefined
    }
    expect(await titleOf(await workshop('Écrire un courriel', 'public'))).toBe('Écrire un courriel')
    expect(await titleOf(await workshop('Gardé pour nous', 'editors'))).toBeUndefined()
  })

  it('should see its own drafts, that others do not see', async () => {
    const { id } = await test.payload.create({
      collection: 'places',
      data: {
        name: 'Brouillon',
        commune: 'Feurs',
        organisation: ours,
        visibility: 'public',
        _status: 'draft',
      },
      draft: true,
    })
    expect((await rest({ path: `places/${id}`, token: member.token })).status).toBe(200)
    expect((await rest({ path: `places/${id}`, token: stranger.token })).status).toBe(404)
  })

  it.each(['resources', 'workshops', 'guides', 'charters', 'events', 'glossary', 'skills', 'organisations'])(
    'should create nothing in %s',
    async (collection) => {
      const body = { title: 'Non', name: 'Non', term: 'Non' }
      expect((await rest({ path: collection, method: 'POST', token: member.token, body })).status).toBe(403)
    },
  )

  it('should delete nothing', async () => {
    const id = await place('À garder aussi', ours)
    expect((await rest({ path: `places/${id}`, method: 'DELETE', token: member.token })).status).toBe(403)
  })

  it('should not raise itself: its role and organisation are set by administrators', async () => {
    const body = { role: 'admin', organisation: theirs }
    expect((await change('users', member.user.id, body, member)).status).toBe(403)
  })
})
