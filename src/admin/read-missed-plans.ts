import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { queryableOf } from '@/collections/shared/queryable'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { Item } from './to-do'

/** Looked at, at most: who has more has another trouble. */
const most = 50

type Missed = { collection: CollectionSlug; id: string; type: 'publish' | 'unpublish'; plannedFor: string }

/** Plans of the past that failed and that no later plan replaces, one per record, newest first. */
const missed = `
  SELECT DISTINCT ON (j.input -> 'doc') j.input #>> '{doc,relationTo}' AS collection,
    j.input #>> '{doc,value}' AS id, j.input ->> 'type' AS type,
    to_char(j.wait_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "plannedFor"
  FROM payload_jobs AS j
  WHERE j.has_error AND j.task_slug = 'schedulePublish' AND NOT EXISTS (
    SELECT 1 FROM payload_jobs AS w WHERE w.input -> 'doc' = j.input -> 'doc' AND NOT w.has_error)
  ORDER BY j.input -> 'doc', j.wait_until DESC LIMIT $1`

/**
 * Records whose planned publication failed (a field that must be filled is empty) and that still stand as they stood:
 * what was published by hand since is no longer told.
 */
export async function readMissedPlans(args: {
  payload: BasePayload
  user: PayloadRequest['user']
  locale: Locale
}): Promise<Item[]> {
  const { payload, user, locale } = args
  const t = messagesFor('admin', locale)
  const moment = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' },
  })
  const db = await queryableOf({ payload })
  const { rows } = await db.query<Missed>(missed, [most])
  const items: Item[] = []
  for (const { collection, id, type, plannedFor } of rows) {
    const record = (await payload.findByID({
      ...{ collection, id, depth: 0, draft: true, disableErrors: true, overrideAccess: false, user },
    })) as { title?: string; name?: string; _status?: string } | null
    const isPublished = record?._status === 'published'
    if (!record || isPublished === (type === 'publish')) continue
    const note = t(`dashboard.plannedTo.${type}`, { when: moment.format(new Date(plannedFor)) })
    items.push({ collection, id, title: record.title || record.name || t('noticed.untitled'), note })
  }
  return items
}
