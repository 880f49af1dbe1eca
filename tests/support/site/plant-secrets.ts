import type { BasePayload, CollectionSlug } from 'payload'
import type { Pool } from '@/src/database/pool'
import { storeTurn } from '@/src/traces/turns/store-turn'
import { answerTo } from '@/tests/integration/traces/people'

/** Words that no visitor may ever read, by what they are, and where the records stand that hold them. */
export type Secrets = {
  words: Record<string, string>
  held: { collection: CollectionSlug; id: number | string }[]
}

const soon = '2099-05-04T09:00:00.000Z'
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Plants one secret of each kind beside the sample content, each a word of its own. */
export async function plantSecrets({
  payload,
  pool,
}: {
  payload: BasePayload
  pool: Pool
}): Promise<Secrets> {
  const held: Secrets['held'] = []
  const put = async (collection: CollectionSlug, data: object, also: object = {}) => {
    const draft = '_status' in data && data._status === 'draft'
    const { id } = await payload.create({ collection, data: data as never, depth: 0, draft, ...also })
    held.push({ collection, id })
    return Number(id)
  }
  const published = { _status: 'published', visibility: 'public' }
  const draft = { _status: 'draft', visibility: 'public' }

  const quiet = { consent: false, contactFor: 'nobody', visibility: 'network', _status: 'published' }
  await put('people', {
    name: 'Zyxone Sansaccord',
    email: 'zyxdeux@exemple.invalid',
    phone: '0639980101',
    ...quiet,
  })
  const shown = { consent: true, contactFor: 'professionals', ...published }
  const referent = await put('people', {
    name: 'Personne montrée',
    email: 'zyxtrois@exemple.invalid',
    phone: '0639980202',
    ...shown,
  })
  await put('missions', {
    title: 'Mission avec référente',
    kind: 'accueil',
    level: 'faible',
    referent,
    ...published,
  })

  const image = { data: pixel, mimetype: 'image/png', name: 'zyxquatre.png', size: pixel.length }
  const file = await put('files', {}, { file: image })
  const blocks = [{ blockType: 'image', image: file, alt: 'zyxcinq' }]
  await put('resources', { title: 'Zyxsix brouillon', summary: 'zyxsept', blocks, ...draft })
  await put('workshops', { title: 'Zyxhuit brouillon', topic: 'courriel', ...draft })
  const times = { start: soon, end: '2099-05-04T11:00:00.000Z' }
  await put('sessions', { title: 'Zyxneuf brouillon', kind: 'drop-in', ...times, ...draft })
  const changed = await put('places', { name: 'Lieu publié', commune: 'Feurs', ...published })
  const newer = { name: 'Zyxdix, nouveau nom', _status: 'draft' } as const
  await payload.update({ collection: 'places', id: changed, data: newer, draft: true, depth: 0 })

  await put('resources', { title: 'Zyxonze, note des éditeurs', ...published, visibility: 'editors' })
  await put('guides', {
    title: 'Zyxdouze pour la profession',
    audience: 'volunteer',
    steps: [{ title: 'Une étape', text: 'Lire.' }],
    ...published,
    visibility: 'professionals',
  })
  await put('events', {
    title: 'Zyxtreize, réunion du réseau',
    kind: 'meeting',
    ...times,
    ...published,
    visibility: 'network',
  })

  await put('questions', { question: 'zyxquatorze, comment faire ?', status: 'open', count: 1 })
  await put('reports', { page: '/ressources', reason: 'obsolete', message: 'zyxquinze' })
  await put('proposals', {
    kind: 'resource',
    title: 'Zyxseize proposée',
    text: 'zyxdixsept',
    state: 'waiting',
  })
  const email = 'zyxdixhuit@exemple.fr'
  const person = await put('users', {
    email,
    name: 'Zyxdixneuf',
    role: 'mediator',
    password: 'une-phrase-de-passe',
  })
  await put('payload-jobs', { taskSlug: 'schedulePublish', input: { note: 'zyxtravail' } })
  const user = { ...(await payload.findByID({ collection: 'users', id: person })), collection: 'users' }
  await put('payload-preferences', { key: 'zyxvingtetun', value: { said: 'zyxvingtdeux' } }, { user })
  const answer = answerTo('zyxvingttrois, où aller ?', 'not_found')
  await storeTurn({ db: pool, turn: { id: turnId, person, answer, at: new Date() } })

  const words = {
    'a person without consent': 'Zyxone',
    'an address of a person without consent': 'zyxdeux@',
    'a number of a person without consent': '0639980101',
    'an address that is for professionals': 'zyxtrois@',
    'a number that is for professionals': '0639980202',
    'a file of a draft': 'zyxquatre',
    'a block of a draft': 'zyxcinq',
    'a draft of a resource': 'Zyxsix',
    'a summary of a draft': 'zyxsept',
    'a draft of a workshop': 'Zyxhuit',
    'a draft of a session': 'Zyxneuf',
    'a newer draft': 'Zyxdix,',
    'a note of editors': 'Zyxonze',
    'a guide for professionals': 'Zyxdouze',
    'a meeting of the network': 'Zyxtreize',
    'a question': 'zyxquatorze',
    'a report': 'zyxquinze',
    'a proposal': 'Zyxseize',
    'the text of a proposal': 'zyxdixsept',
    'an account': 'zyxdixhuit@',
    'the name of an account': 'Zyxdixneuf',
    'a job': 'zyxtravail',
    'a preference': 'zyxvingtdeux',
    'what somebody asked': 'zyxvingttrois',
  }
  return { words, held }
}

/** The turn that is planted: its page is at `/reponses/` and this. */
export const turnId = '0190d2a4-1111-7222-8333-444455556666'
