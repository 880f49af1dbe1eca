import type { BasePayload, TypedUser, Where } from 'payload'
import { presentListed } from './present-resource'

const perPage = 20

/** Each word must stand in the title or in the summary. */
const holdsWords = (words: string): Where[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word): Where => ({ or: [{ title: { like: word } }, { summary: { like: word } }] }))

/** One page of the published resources that this person may read, most recently changed first. */
export async function findResources(args: {
  payload: BasePayload
  user: TypedUser | null
  words: string
  page: number
}) {
  const { docs, totalDocs, page, totalPages } = await args.payload.find({
    collection: 'resources',
    overrideAccess: false,
    user: args.user,
    depth: 0,
    limit: perPage,
    page: args.page,
    sort: '-updatedAt',
    where: { and: [{ _status: { equals: 'published' } }, ...holdsWords(args.words)] },
    select: {
      title: true,
      slug: true,
      summary: true,
      sourceDate: true,
      sourceEnd: true,
      reviewDate: true,
      kind: true,
      visibility: true,
    },
  })
  return { resources: docs.map(presentListed), total: totalDocs, page: page ?? 1, pages: totalPages }
}
