import type { BasePayload, TypedUser, Where } from 'payload'
import { findPublished } from '../_lib/read/find-published'

type Reader = { payload: BasePayload; user: TypedUser | null }

/** People who agreed to be shown, whoever asks: an editor sees here what others see. */
const consenting: Where = { consent: { equals: true } }

/** The ids of a skill and of all that stand below it in the tree. */
function withChildren(
  skills: { id: number; parent?: number | { id: number } | null }[],
  root: number,
): number[] {
  const below = skills.filter(
    ({ parent }) => (typeof parent === 'object' && parent ? parent.id : parent) === root,
  )
  return [root, ...below.flatMap(({ id }) => withChildren(skills, id))]
}

/** Organisations, people (those with a skill, when one is asked for), skills and coming meetings. */
export async function readNetwork({ reader, skill, now }: { reader: Reader; skill: string; now: Date }) {
  const skills = await findPublicSkills(reader)
  const wanted = skills.find(({ slug }) => slug === skill)
  const withSkill: Where = wanted ? { 'skills.skill': { in: withChildren(skills, wanted.id) } } : {}
  const [organisations, people, events] = await Promise.all([
    findPublished({ ...reader, collection: 'organisations', sort: ['commune', 'name'] }),
    findPublished({
      ...reader,
      collection: 'people',
      sort: 'name',
      depth: 1,
      where: { and: [consenting, withSkill] },
    }),
    findPublished({
      ...reader,
      collection: 'events',
      sort: 'start',
      depth: 1,
      limit: 20,
      where: { end: { greater_than: now.toISOString() } },
    }),
  ])
  return { organisations, people, events, skills, chosen: wanted?.slug ?? '' }
}

/** The tree of skills, which has no drafts. */
async function findPublicSkills({ payload, user }: Reader) {
  const { docs } = await payload.find({
    collection: 'skills',
    overrideAccess: false,
    user,
    depth: 0,
    limit: 500,
    pagination: false,
    sort: 'name',
  })
  return docs
}
