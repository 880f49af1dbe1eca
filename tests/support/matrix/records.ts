import type { BasePayload, CollectionSlug } from 'payload'
import { type Visibility, visibilities } from '@/src/visibility/visibility'

/** `changed` is published with a newer draft beside it: the draft is the editors', the published text everybody's. */
export const statuses = ['published', 'draft', 'changed'] as const
export type Status = (typeof statuses)[number]

/** A record to look for: `word` stands in what was published (or in the only draft), `draftWord` in the newer draft. */
export type Case = {
  collection: Collection
  id: number
  visibility: Visibility
  status: Status
  word: string
  slug?: string
  draftWord?: string
  filename?: string
  fileId?: number
}

/** Still to come for a long time: what is over leaves the lists and the feed by itself. */
export const day = '2099-03-20T09:00:00.000Z'
export const later = '2099-03-20T11:00:00.000Z'

/** What each collection needs beside its title. */
const needs = {
  resources: { blocks: [] as unknown[] },
  workshops: { topic: 'courriel' },
  sessions: { kind: 'drop-in', start: day, end: later },
  places: { commune: 'Feurs' },
  organisations: {},
  people: {
    consent: true,
    contactFor: 'professionals',
    email: 'secret@exemple.invalid',
    phone: '0639981234',
  },
  events: { kind: 'meeting', start: day, end: later },
  guides: { audience: 'volunteer', steps: [{ title: 'Une étape', text: 'Lire.' }] },
  charters: { audience: 'volunteer', version: '2026', points: [{ promise: 'J’accompagne.' }] },
  missions: { kind: 'accueil', level: 'faible' },
} as const
export type Collection = keyof typeof needs & CollectionSlug
export const collections = Object.keys(needs) as Collection[]

/** The field that names a record. */
export const titleOf = (collection: Collection) =>
  collection === 'places' || collection === 'organisations' || collection === 'people' ? 'name' : 'title'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(payload: BasePayload) {
  const file = { data: pixel, mimetype: 'image/png', name: 'point.png', size: pixel.length }
  return payload.create({ collection: 'files', data: {}, file })
}

let made = 0
/** A word of no language and part of no other one, so that only its own record is found by it. */
const newWord = () => {
  made += 1
  return `zyxo${[...String(made)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a')}q`
}

async function create(args: {
  payload: BasePayload
  collection: Collection
  visibility: Visibility
  status: Status
}): Promise<Case> {
  const { payload, collection, visibility, status } = args
  const word = newWord()
  const title = titleOf(collection)
  const file = collection === 'resources' ? await upload(payload) : undefined
  const blocks = file && [{ blockType: 'image', image: file.id, alt: 'Un point' }]
  const state = status === 'draft' ? 'draft' : 'published'
  const summary = `Ce qui concerne ${word} tient en une phrase.`
  const data = {
    ...needs[collection],
    [title]: `Fiche ${word}`,
    summary,
    visibility,
    _status: state,
    ...(blocks && { blocks }),
  }
  const { id, slug } = await payload.create({
    collection,
    data: data as never,
    draft: state === 'draft',
    depth: 0,
  })
  const record = {
    collection,
    id: Number(id),
    visibility,
    status,
    word,
    slug: slug ?? undefined,
    filename: file?.filename ?? undefined,
    fileId: file?.id,
  }
  if (status !== 'changed') return record
  const draftWord = newWord()
  const change = { [title]: `Fiche ${draftWord}`, _status: 'draft' }
  await payload.update({ collection, id, data: change as never, draft: true, depth: 0 })
  return { ...record, draftWord }
}

/** One record for each collection, visibility and status. */
export async function createCases(args: {
  payload: BasePayload
  of?: readonly Collection[]
}): Promise<Case[]> {
  const { payload, of = collections } = args
  const cases: Case[] = []
  for (const collection of of)
    for (const visibility of visibilities)
      for (const status of statuses) cases.push(await create({ payload, collection, visibility, status }))
  return cases
}
