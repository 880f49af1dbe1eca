import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '@/payload-types'
import type { Role } from '@/src/visibility/visibility'
import { type Account, signIn, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
let test: TestPayload
let by: Record<Role, Account>
let colleague: Account
let organisation: number

const contact = { email: 'lea@exemple.invalid', phone: '06 39 98 00 00' }
const person = (data: Partial<Person>) =>
  test.payload.create({
    collection: 'people',
    data: {
      name: 'Léa F. (personne fictive)',
      consent: true,
      contactFor: 'professionals',
      visibility: 'public',
      organisation,
      ...contact,
      _status: 'published',
      ...data,
    },
  })
const read = async (id: number, account?: Account) => rest({ path: `people/${id}`, token: account?.token })

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
  const data = { name: 'Chez Léa', visibility: 'public' as const, _status: 'published' as const }
  organisation = (await test.payload.create({ collection: 'organisations', data })).id
  colleague = await signIn({ payload: test.payload, role: 'volunteer', organisation })
})
afterAll(() => test.close())

describe('a person', () => {
  it('should be shown to nobody but editors and the own organisation without consent', async () => {
    const { id } = await person({ consent: false, visibility: 'network' })
    expect((await read(id)).status).toBe(404)
    expect((await read(id, by.mediator)).status).toBe(404)
    expect((await read(id, by.editor)).status).toBe(200)
    expect((await read(id, colleague)).status).toBe(200)
  })

  it('should not be published for everybody without consent', async () => {
    await expect(person({ consent: false })).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it.each([
    ['professionals', { anonymous: false, volunteer: false, mediator: true }],
    ['network', { anonymous: false, volunteer: true, mediator: true }],
    ['nobody', { anonymous: false, volunteer: false, mediator: false }],
  ] as const)('should be reached by the circle chosen: %s', async (contactFor, expected) => {
    const { id } = await person({ contactFor })
    const reached = async (account?: Account) => {
      const { body } = await read(id, account)
      expect(body.name).toBe('Léa F. (personne fictive)')
      return body.email === contact.email && body.phone === contact.phone
    }
    expect({
      anonymous: await reached(),
      volunteer: await reached(by.volunteer),
      mediator: await reached(by.mediator),
    }).toEqual(expected)
    expect(await reached(by.editor)).toBe(true)
    expect(await reached(colleague)).toBe(true)
  })

  it('should not be found by a guess at the number', async () => {
    await person({ contactFor: 'nobody' })
    const guess = await rest({ path: 'people?where[phone][contains]=39', token: by.mediator.token })
    expect(guess.status).toBe(400)
    expect((await rest({ path: 'people?where[phone][contains]=39' })).status).toBe(400)
  })

  it('should give no contact where it is named by another record', async () => {
    const { id: referent } = await person({})
    const { id } = await test.payload.create({
      collection: 'missions',
      data: {
        title: 'Accueillir',
        kind: 'accueil',
        level: 'faible',
        referent,
        visibility: 'public',
        _status: 'published',
      },
    })
    const { body } = await rest({ path: `missions/${id}?depth=2` })
    expect(body.referent).toMatchObject({ name: 'Léa F. (personne fictive)' })
    expect(JSON.stringify(body)).not.toContain(contact.email)
    expect(JSON.stringify(body)).not.toContain('39 98')
  })

  it('should show the photo to those who may see the person, and to nobody else', async () => {
    const upload = async () => {
      const data = Buffer.from(pixel, 'base64')
      const file = { data, mimetype: 'image/png', name: 'moi.png', size: data.length }
      return test.payload.create({ collection: 'files', data: {}, file })
    }
    const shown = await upload()
    const hidden = await upload()
    await person({ photo: shown.id })
    await person({ photo: hidden.id, consent: false, visibility: 'network' })
    const statusOf = async ({ filename }: { filename?: string | null }, account?: Account) =>
      (await rest({ path: `files/file/${filename}`, token: account?.token })).status
    expect(await statusOf(shown)).toBe(200)
    expect(await statusOf(hidden, by.mediator)).not.toBe(200)
    expect(await statusOf(hidden, colleague)).toBe(200)
  })

  it('should never become a document', async () => {
    await person({})
    const { rows } = await test.pool.query(`SELECT 1 FROM documents WHERE collection = 'people'`)
    expect(rows).toEqual([])
  })
})
