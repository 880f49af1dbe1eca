import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import type { User } from '@/payload-types'
import { findResources } from '@/src/app/(site)/ressources/find-resources'
import { readChoices } from '@/src/app/(site)/ressources/read-choices'
import type { Role } from '@/src/visibility/visibility'
import { makePdf } from '@/tests/fixtures/make-pdf'
import { type Account, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { benchOn, markdown } from '../indexing/bench'
import { engineOn } from './base'

const loan = 'Prêter du matériel'
const mailbox = 'Vider une messagerie'
const minutes = 'Compte rendu de mai'

let test: TestPayload
let by: Record<Role, Account>
let site: ReturnType<typeof engineOn>
let loanId: number

const create = (data: object) =>
  test.payload.create({ collection: 'resources', data: { _status: 'published', ...data } as never })

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
  site = engineOn({ pool: test.pool })
  const data = Buffer.from(
    makePdf({
      pages: [
        [{ text: 'Une premi\xe8re page.', y: 700 }],
        [{ text: 'La tondeuse se rend avec sa batterie.', y: 700 }],
      ],
    }),
  )
  const file = await test.payload.create({
    collection: 'files',
    data: {},
    file: { data, name: 'pret.pdf', mimetype: 'application/pdf', size: data.length },
  })
  const { id } = await create({
    title: loan,
    summary: 'Qui prête quoi.',
    visibility: 'public',
    themes: ['accessibilite'],
    blocks: [
      ...markdown('# Le retour\n\nOn rend la mallette le vendredi. Un hameçonnage se signale au référent.'),
      { blockType: 'file', file: file.id },
    ],
  })
  loanId = id
  await create({
    title: mailbox,
    visibility: 'public',
    themes: ['navigation'],
    kind: 'outil',
    blocks: markdown('Les pièces jointes prennent de la place. On rend compte de la mallette.'),
  })
  await create({
    title: minutes,
    visibility: 'professionals',
    blocks: markdown('La mallette du référent est restée dans le coffre.'),
  })
  await drainQueue(benchOn(test))
})
afterAll(async () => {
  await site.engine.close()
  await test.close()
})

const find = async (params: Record<string, string>, user: User | null = null) => {
  const { page, ...choices } = readChoices(params)
  return findResources({ payload: test.payload, user, choices, page, engine: async () => site.engine })
}
const titles = async (params: Record<string, string>, user?: User | null) =>
  (await find(params, user)).resources.map(({ title }) => title).toSorted()

describe('findResources', () => {
  it('should find a word of the text, with the sentence that says it and where it stands', async () => {
    const { resources, total } = await find({ q: 'vendredi' })
    expect(total).toBe(1)
    const [{ title, excerpt }] = resources as [(typeof resources)[number]]
    expect(title).toBe(loan)
    expect(excerpt?.parts.map(({ text }) => text).join('')).toBe('On rend la mallette le vendredi.')
    expect(excerpt?.parts.filter(({ isWanted }) => isWanted)).toEqual([{ text: 'vendredi.', isWanted: true }])
    expect(excerpt?.section).toBe('Le retour')
    expect(excerpt?.href).toMatch(/^\/ressources\/preter-du-materiel\?citation=/)
  })

  it('should find a word of a file, and lead to its page', async () => {
    const { resources } = await find({ q: 'tondeuse' })
    expect(resources.map(({ id }) => id)).toEqual([loanId])
    expect(resources[0]?.excerpt).toMatchObject({ page: 2 })
    expect(resources[0]?.excerpt?.href).toMatch(/^\/documents\/\d+\?citation=.*page=2/)
  })

  it.each([
    ['a typing error', 'tonduese'],
    ['accents that are not there', 'PREMIERE page batterie'],
    ['another word of the glossary', 'phishing'],
    ['words of several places, a file among them', 'vendredi batterie'],
    ['a misspelt word of a title', 'materiell'],
  ])('should forgive or understand %s', async (_, q) => {
    expect(await titles({ q })).toEqual([loan])
  })

  it('should find nothing by words that mean nothing, alone or with others', async () => {
    expect(await find({ q: 'xqzvw' })).toMatchObject({ resources: [], total: 0 })
    expect(await titles({ q: 'xqzvw mallette' })).toEqual([])
    expect(await titles({ q: '???' })).toEqual([])
  })

  it('should show no one what is not theirs to read, neither record nor words', async () => {
    expect(await titles({ q: 'mallette' })).toEqual([loan, mailbox])
    expect(await titles({ q: 'mallette' }, by.volunteer.user)).toEqual([loan, mailbox])
    expect(await titles({ q: 'mallette' }, by.mediator.user)).toEqual([minutes, loan, mailbox])
    expect(await titles({ q: 'coffre' })).toEqual([])
    expect(await titles({ q: 'coffre' }, by.mediator.user)).toEqual([minutes])
  })

  it('should keep to the theme and type chosen', async () => {
    expect(await titles({ q: 'mallette', theme: 'accessibilite' })).toEqual([loan])
    expect(await titles({ q: 'mallette', type: 'outil' })).toEqual([mailbox])
    expect(await titles({ q: 'mallette', type: 'outil', theme: 'accessibilite' })).toEqual([])
  })

  it('should name a resource by its title without a sentence, and list all where no word is given', async () => {
    const { resources } = await find({ q: 'messagerie' })
    expect(resources).toMatchObject([{ title: mailbox }])
    expect(resources[0]?.excerpt).toBeUndefined()
    expect(await titles({})).toEqual([loan, mailbox])
  })

  it('should stop finding what was withdrawn a moment ago', async () => {
    await test.payload.update({ collection: 'resources', id: loanId, data: { _status: 'draft' } })
    expect(await titles({ q: 'vendredi' })).toEqual([])
    expect(await titles({ q: 'mallette' })).toEqual([mailbox])
  })
})
