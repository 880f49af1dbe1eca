import type { BasePayload, DataFromCollectionSlug } from 'payload'
import { hashOf } from '@/ingestion/sources/hash-of'
import { rowOf, saysTheSame } from '@/src/places/fields-of'
import type { PlaceFields } from '@/src/places/standard'
import { writeRow } from '@/src/places/write-row'
import type { Visibility } from '@/src/visibility/visibility'
import type { Saved } from '../save-resource'

type Place = DataFromCollectionSlug<'places'>
type Row = { source: string; id: string; fields: PlaceFields }

async function findOne(payload: BasePayload, where: Parameters<BasePayload['find']>[0]['where']) {
  const { docs } = await payload.find({ collection: 'places', where, limit: 1, depth: 1, sort: 'id' })
  return docs[0]
}

/**
 * The place that a row tells of: the one that this source gave under this id; one of the same commune that another
 * source gave under it, since ids of the standard are meant to be unique; or one kept here that was exported under it.
 */
async function findFormer(payload: BasePayload, { source, id, fields }: Row) {
  const path = { 'origin.path': { equals: id } }
  return (
    (await findOne(payload, { and: [path, { 'origin.source': { equals: source } }] })) ??
    (await findOne(payload, { and: [path, { commune: { equals: fields.commune } }] })) ??
    (await findOne(payload, { slug: { equals: id }, 'origin.path': { exists: false } }))
  )
}

const keeperOf = ({ organisation }: Place) =>
  typeof organisation === 'object' && organisation ? organisation.name : undefined

const saved = ({ id, name, slug }: Place, changed: boolean): Saved => ({
  id,
  title: name,
  slug: slug ?? String(id),
  changed,
})

/**
 * Publishes a row of the standard as a place, or brings the place made from it up to date; one that an editor
 * unpublished stays so. A row that its source did not change, and one that says what the place says, change nothing:
 * what an editor corrected meanwhile is kept.
 */
export async function savePlace(
  args: Row & { payload: BasePayload; visibility?: Visibility },
): Promise<Saved> {
  const { payload, source, id, fields, visibility } = args
  const row = writeRow({ id, fields })
  const hash = hashOf(JSON.stringify(row))
  const former = await findFormer(payload, args)
  const isOfSource = !former || former.origin?.source === source
  const isSame = former
    ? (isOfSource && former.origin?.hash === hash) ||
      (!isOfSource && saysTheSame(row, rowOf({ place: former, keeper: keeperOf(former) })))
    : false
  if (former && isSame && (!visibility || visibility === former.visibility)) return saved(former, false)
  const data = {
    ...(!isSame && fields),
    ...(!isSame && isOfSource && { origin: { path: id, source, hash } }),
    ...(visibility && { visibility }),
    _status: former?._status ?? ('published' as const),
  }
  const place = former
    ? await payload.update({ collection: 'places', id: former.id, data: data as Partial<Place>, depth: 0 })
    : await payload.create({ collection: 'places', data: { ...fields, ...data } as Place, depth: 0 })
  return saved(place, true)
}
