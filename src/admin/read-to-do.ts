import type { BasePayload, CollectionSlug, PayloadRequest, Where } from 'payload'
import { queryableOf } from '@/collections/shared/queryable'
import { dayIn } from '@/src/calendar/paris'
import { formatDate } from '@/src/components/ui/format-date'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { readIndexingOverview } from '@/src/passages/indexing-overview'
import { brokenGoldenQuestions } from '@/src/traces/questions/broken-golden'
import { reportReasons } from '@/src/vocabulary/network'
import { readMissedPlans } from './read-missed-plans'
import type { Card, CardName, Item } from './to-do'

/** How many of a kind are listed. */
const limit = 8

type Asking = { payload: BasePayload; user: PayloadRequest['user'] }
type Found = { id: number } & Record<string, unknown>

async function findCard(args: {
  asking: Asking
  name: CardName
  collection: CollectionSlug
  where: Where
  sort: string
  present: (found: Found) => Pick<Item, 'title' | 'note'>
}): Promise<Card> {
  const { asking, name, collection, where, sort, present } = args
  const { docs, totalDocs } = await asking.payload.find({
    ...{ collection, where, sort, limit, depth: 0 },
    overrideAccess: false,
    user: asking.user,
  })
  const items = (docs as unknown as Found[]).map((found) => ({
    collection,
    id: String(found.id),
    ...present(found),
  }))
  return { name, count: totalDocs, items }
}

/** What its source no longer has: resources, and places of a list. */
async function vanishedCard(asking: Asking): Promise<Card> {
  const where: Where = { 'origin.vanishedAt': { exists: true }, _status: { equals: 'published' } }
  const common = { asking, name: 'vanished' as const, where, sort: 'origin.vanishedAt' }
  const present = ({ title, name }: Found) => ({ title: String(title ?? name) })
  const resources = await findCard({ ...common, collection: 'resources', present })
  const places = await findCard({ ...common, collection: 'places', present })
  const items = [...resources.items, ...places.items].slice(0, limit)
  return { ...resources, count: resources.count + places.count, items }
}

/** Reads what waits for an editor, through the editor's own access. Cards without anything are left out. */
export async function readToDo(args: Asking & { now: Date; locale: Locale }): Promise<{
  cards: Card[]
  published: number
  waiting: number
}> {
  const { payload, now, locale } = args
  const t = messagesFor('admin', locale)
  const db = await queryableOf({ payload })
  const overview = await readIndexingOverview({ db, today: dayIn(now), limit })
  const broken = await brokenGoldenQuestions({ db, limit })
  const golden = broken.first.map(({ id, question }) => ({
    collection: 'questions',
    id: String(id),
    title: question,
  }))
  const missed = await readMissedPlans(args)
  const failing = overview.failing.map(({ collection, recordId, title, errorMessage, willRetry }) => ({
    ...{ collection, id: recordId, title, canRetry: !willRetry },
    note: willRetry ? t('indexing.retry') : errorMessage,
  }))
  const outdated = overview.outdated.map(({ collection, recordId, title, reviewDate }) => ({
    ...{ collection, id: recordId, title },
    note: t('dashboard.dueOn', { date: formatDate(reviewDate, locale) }),
  }))
  const cards: Card[] = [
    { name: 'failing', count: overview.failingCount, items: failing },
    { name: 'missed', count: missed.length, items: missed.slice(0, limit) },
    { name: 'golden', count: broken.count, items: golden },
    await findCard({
      ...{ asking: args, name: 'proposals', collection: 'proposals', sort: 'createdAt' },
      where: { state: { equals: 'waiting' } },
      present: ({ title }) => ({ title: String(title) }),
    }),
    await findCard({
      ...{ asking: args, name: 'reports', collection: 'reports', sort: 'createdAt' },
      where: { state: { equals: 'open' } },
      present: ({ page, reason }) => ({
        title: String(page),
        note: reportReasons[reason as keyof typeof reportReasons],
      }),
    }),
    await findCard({
      ...{ asking: args, name: 'questions', collection: 'questions', sort: '-lastAsked' },
      where: { status: { equals: 'open' }, golden: { not_equals: true } },
      present: ({ question, count }) => ({
        title: String(question),
        note: t('dashboard.asked', { count: Number(count) }),
      }),
    }),
    await vanishedCard(args),
    { name: 'outdated', count: overview.outdatedCount, items: outdated },
  ]
  const { published, waiting } = overview
  return { cards: cards.filter(({ count }) => count > 0), published, waiting }
}
