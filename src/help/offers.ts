import { nextOccurrence } from '@/src/calendar/occurrences'
import type { Queryable } from '@/src/database/queryable'
import { addressOf } from '@/src/documents/addresses'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { likePatterns, score } from './score'
import type { Subject } from './subject'

/** Something to go to: a session with its next time (ISO), or a workshop that a mediator can give. */
export type HelpfulOffer = { title: string; url: string; next?: string }

type Row = {
  collection: 'sessions' | 'workshops'
  id: number
  title: string
  summary: string | null
  slug: string | null
  topics: (string | null)[]
  start: string | null
  end: string | null
  weeklyUntil: string | null
  except: string[]
}

const mostShown = 3
const moment = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const says = (columns: string) => `unaccent(lower(concat_ws(' ', ${columns}))) LIKE ANY($3::text[])`

const query = `
  SELECT 'sessions' AS collection, s.id, s.title, s.summary, s.slug,
    ARRAY(SELECT t.value::text FROM sessions_topics AS t WHERE t.parent_id = s.id) || w.topic::text AS topics,
    ${moment('s.start')} AS start, ${moment('s."end"')} AS "end",
    CASE WHEN s.repeats = 'weekly' THEN to_char(s.until AT TIME ZONE 'UTC', 'YYYY-MM-DD') END AS "weeklyUntil",
    ARRAY(SELECT to_char(e.day AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM sessions_except AS e WHERE e._parent_id = s.id)
      AS except
  FROM sessions AS s LEFT JOIN workshops AS w ON w.id = s.workshop_id
  WHERE s._status = 'published' AND s.visibility::text = ANY($1::text[]) AND s.last_end > $4
    AND (w.topic::text = ANY($2::text[]) OR ${says('s.title, s.summary')}
      OR EXISTS (SELECT 1 FROM sessions_topics AS t WHERE t.parent_id = s.id AND t.value::text = ANY($2::text[])))
  UNION ALL
  SELECT 'workshops', w.id, w.title, w.summary, w.slug, ARRAY[w.topic::text], NULL, NULL, NULL, '{}'
  FROM workshops AS w
  WHERE w._status = 'published' AND w.visibility::text = ANY($1::text[])
    AND (w.topic::text = ANY($2::text[]) OR ${says('w.title, w.summary')})
  LIMIT 400`

function nextOf({ start, end, weeklyUntil, except }: Row, now: Date): string | undefined {
  if (!start || !end) return undefined
  const times = {
    start: new Date(start),
    end: new Date(end),
    except,
    ...(weeklyUntil ? { weeklyUntil } : {}),
  }
  return nextOccurrence({ times, from: now })?.start.toISOString()
}

const toOffer = ({ row, next }: { row: Row; next?: string }): HelpfulOffer => ({
  title: row.title,
  url: addressOf({ collection: row.collection, id: row.id, slug: row.slug }),
  ...(next ? { next } : {}),
})

/** What is on about a subject: the offers that speak most of it, soonest first, then workshops; at most three, each title once. */
export async function findOffers(args: {
  db: Queryable
  subject: Subject
  viewer: Viewer
  now: Date
}): Promise<HelpfulOffer[]> {
  const { db, subject, viewer, now } = args
  const { rows } = await db.query<Row>(query, [
    [...visibilityFor(viewer)],
    subject.topics,
    likePatterns(subject),
    now.toISOString(),
  ])
  const found = rows
    .map((row) => ({
      row,
      next: nextOf(row, now),
      points: score({
        subject,
        topics: row.topics.filter((topic) => topic !== null),
        texts: [row.title, row.summary ?? ''],
      }),
    }))
    .filter(({ row, next, points }) => points > 0 && (row.collection === 'workshops' || next))
    .sort(
      (a, b) =>
        Number(!a.next) - Number(!b.next) ||
        b.points - a.points ||
        (a.next ?? '').localeCompare(b.next ?? ''),
    )
  const titles = new Set<string>()
  return found
    .filter(({ row }) => !titles.has(row.title) && titles.add(row.title))
    .slice(0, mostShown)
    .map(toOffer)
}
