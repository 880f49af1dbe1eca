import type { Queryable } from '@/src/database/queryable'
import type { Viewer } from '@/src/visibility/visibility'
import { findOffers, type HelpfulOffer } from './offers'
import { findPeople, type Helper } from './people'
import { officialPlacesFor, subjectOf } from './subject'

/** Who can help where the base does not answer: people, what is on, and official services. */
export type FoundHelp = {
  people: Helper[]
  workshops: HelpfulOffer[]
  official: { name: string; url: string }[]
}

/** Looks for help about a question, of what this viewer may see. Nothing where its words point at nothing. */
export async function findHelp(args: {
  db: Queryable
  question: string
  viewer: Viewer
  now?: Date
}): Promise<FoundHelp> {
  const { db, question, viewer, now = new Date() } = args
  const subject = subjectOf(question)
  const official = officialPlacesFor(subject).map(({ name, address }) => ({ name, url: address }))
  if (subject.topics.length + subject.stems.length === 0) return { people: [], workshops: [], official }
  const [people, workshops] = await Promise.all([
    findPeople({ db, subject, viewer }),
    findOffers({ db, subject, viewer, now }),
  ])
  return { people, workshops, official }
}
