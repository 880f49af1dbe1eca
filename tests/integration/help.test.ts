import { afterAll, beforeAll, expect, it } from 'vitest'
import { findHelp } from '@/src/help/find-help'
import type { Viewer, Visibility } from '@/src/visibility/visibility'
import { openTestPayload, type TestPayload } from '../support/payload'

const now = new Date('2026-06-01T10:00:00Z')
const mediator: Viewer = { id: 1, role: 'mediator' }
const volunteer: Viewer = { id: 2, role: 'volunteer' }

let test: TestPayload

async function makePerson(args: {
  name: string
  skill?: number
  topics?: 'securite'[]
  consent?: boolean
  visibility?: Visibility
}) {
  const { name, skill, topics = [], consent = true, visibility = 'public' } = args
  await test.payload.create({
    collection: 'people',
    data: {
      name,
      consent,
      topics,
      visibility,
      contactFor: 'professionals',
      skills: skill ? [{ skill }] : [],
      _status: consent ? 'published' : 'draft',
    },
  })
}

beforeAll(async () => {
  test = await openTestPayload()
  const { payload } = test
  const robots = await payload.create({
    collection: 'skills',
    data: { name: 'Animer un atelier de robotique' },
  })
  await makePerson({ name: 'Amina', topics: ['securite'] })
  await makePerson({ name: 'Bruno', skill: robots.id })
  await makePerson({ name: 'Chloé', topics: ['securite'], consent: false })
  await makePerson({ name: 'Driss', topics: ['securite'], visibility: 'professionals' })
  const workshop = await payload.create({
    collection: 'workshops',
    data: { title: 'Repérer les arnaques', topic: 'securite', visibility: 'public', _status: 'published' },
  })
  const session = (title: string, start: string, more: object = {}) =>
    payload.create({
      collection: 'sessions',
      data: {
        title,
        kind: 'workshop',
        workshop: workshop.id,
        start,
        end: new Date(new Date(start).getTime() + 3_600_000).toISOString(),
        visibility: 'public',
        _status: 'published',
        ...more,
      },
    })
  await session('Arnaques, la semaine passée', '2026-05-20T12:00:00.000Z')
  await session('Arnaques, bientôt', '2026-06-10T12:00:00.000Z')
  await session('Arnaques, chaque semaine', '2026-05-05T12:00:00.000Z', {
    repeats: 'weekly',
    until: '2026-07-31T00:00:00.000Z',
    except: [{ day: '2026-06-02T00:00:00.000Z' }],
  })
  await session('Arnaques, entre nous', '2026-06-03T12:00:00.000Z', { visibility: 'professionals' })
})

afterAll(() => test.close())

const help = (question: string, viewer: Viewer = null) => findHelp({ db: test.pool, question, viewer, now })

it('should name people by their topics and skills, who agreed to be shown, within sight', async () => {
  const names = async (question: string, viewer?: Viewer) =>
    (await help(question, viewer)).people.map(({ name }) => name)
  const question = 'Que faire après une arnaque au faux conseiller ?'
  expect(await names(question)).toEqual(['Amina'])
  expect(await names(question, volunteer)).toEqual(['Amina'])
  expect(await names(question, mediator)).toEqual(['Amina', 'Driss'])
  expect((await help('Qui anime de la robotique ?')).people).toMatchObject([
    { name: 'Bruno', skills: ['Animer un atelier de robotique'] },
  ])
})

it('should name what comes next on the topic, past ones and days left out never', async () => {
  const { workshops } = await help('Que faire après une arnaque au faux conseiller ?')
  expect(workshops.map(({ title, next }) => [title, next?.slice(0, 10)])).toEqual([
    ['Arnaques, chaque semaine', '2026-06-09'],
    ['Arnaques, bientôt', '2026-06-10'],
    ['Repérer les arnaques', undefined],
  ])
  const inside = await help('Que faire après une arnaque au faux conseiller ?', mediator)
  expect(inside.workshops[0]?.title).toBe('Arnaques, entre nous')
})

it('should name official services by theme, and nobody where the words point at nothing', async () => {
  expect((await help('On m’a piraté mon compte')).official[0]?.url).toBe('https://17cyber.gouv.fr')
  expect(await help('Quelle est la température de fusion du tungstène ?')).toEqual({
    people: [],
    workshops: [],
    official: [],
  })
})
