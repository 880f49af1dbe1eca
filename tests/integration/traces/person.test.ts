import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseEndpoint, exportEndpoint } from '@/collections/users/endpoints/person'
import { erasePerson } from '@/collections/users/person/erase-person'
import { exportPerson } from '@/collections/users/person/export-person'
import type { User } from '@/payload-types'
import { beginTrace, record } from '@/src/traces/record'
import { openTestPayload, type TestPayload } from '../../support/payload'
import { answerTo } from './people'

let test: TestPayload
let admin: User
let marion: User
let bernard: User

beforeAll(async () => {
  test = await openTestPayload()
  const make = (email: string, role: User['role']) =>
    test.payload.create({
      collection: 'users',
      data: { email, password: 'un-mot-de-passe', role, name: `Nom de ${email}` },
    })
  admin = await make('admin@exemple.fr', 'admin')
  marion = await make('marion@exemple.fr', 'mediator')
  bernard = await make('bernard@exemple.fr', 'volunteer')
  for (const [user, question] of [
    [marion, 'Où trouver une imprimante ?'],
    [bernard, 'Où trouver un scanneur ?'],
  ] as const) {
    const viewer = { id: user.id, role: user.role }
    const trace = beginTrace({ viewer })
    await record({ db: test.pool, answer: answerTo(question, 'not_found'), viewer, trace })
    await test.pool.query(`INSERT INTO feedback VALUES ($1, false, '{wrong}', 'dommage', now())`, [
      trace?.turn,
    ])
    await test.payload.create({
      collection: 'people',
      data: {
        name: `Fiche ${user.email}`,
        email: user.email.toUpperCase(),
        consent: true,
        contactFor: 'professionals',
        visibility: 'network',
        _status: 'published',
      },
    })
  }
})

afterAll(() => test.close())

const asUser = async (user: User | null, id: number) => {
  const req = await createLocalReq(
    { user: user ? { ...user, collection: 'users' } : undefined },
    test.payload,
  )
  req.routeParams = { id: String(id) }
  req.headers = new Headers({ 'sec-fetch-site': 'same-origin' })
  return req
}

it('should export everything about one person, nothing about another, and no secret', async () => {
  const exported = await exportPerson({ payload: test.payload, email: 'Marion@exemple.fr' })
  expect(exported).toMatchObject({
    account: { email: 'marion@exemple.fr', role: 'mediator' },
    people: [{ name: 'Fiche marion@exemple.fr' }],
    feedback: [{ reasons: ['wrong'], comment: 'dommage' }],
  })
  const tables = exported?.linked.map(({ table }) => table)
  expect(tables).toEqual(expect.arrayContaining(['conversations', 'turns']))
  const text = JSON.stringify(exported)
  expect(text).toContain('imprimante')
  expect(text).not.toMatch(/bernard|scanneur|"hash"|"salt"|"sessions"/)
  expect(await exportPerson({ payload: test.payload, email: 'arion@exemple.fr' })).toBeUndefined()
})

it('should open both doors of the administration to administrators only', async () => {
  for (const user of [null, marion, bernard]) {
    await expect(exportEndpoint.handler(await asUser(user, marion.id))).rejects.toMatchObject({ status: 403 })
    await expect(eraseEndpoint.handler(await asUser(user, marion.id))).rejects.toMatchObject({ status: 403 })
  }
  const response = await exportEndpoint.handler(await asUser(admin, marion.id))
  expect(await response.json()).toMatchObject({ email: 'marion@exemple.fr' })
})

it('should erase everything about one person, in every table, and nothing about another', async () => {
  await eraseEndpoint.handler(await asUser(admin, marion.id))
  expect(await exportPerson({ payload: test.payload, email: 'marion@exemple.fr' })).toBeUndefined()
  const { rows: columns } = await test.pool.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'jsonb')`,
  )
  for (const { table, column } of columns) {
    const { rows } = await test.pool.query(
      `SELECT 1 FROM "${table}" WHERE "${column}"::text ILIKE '%marion@exemple.fr%'`,
    )
    expect({ table, column, found: rows.length }).toEqual({ table, column, found: 0 })
  }
  const other = await exportPerson({ payload: test.payload, email: 'bernard@exemple.fr' })
  expect(other?.linked.map(({ table }) => table)).toContain('turns')
  expect(other?.people).toHaveLength(1)
  expect(await erasePerson({ payload: test.payload, email: 'marion@exemple.fr' })).toBeUndefined()
})
