import type { Queryable } from '@/src/database/queryable'
import { addressOf } from '@/src/documents/addresses'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { type Topic, topics as topicLabels } from '@/src/vocabulary/workshop'
import { likePatterns, score } from './score'
import type { Subject } from './subject'

/** A person who can help: name, page, and what of their skills speaks for it. */
export type Helper = { name: string; url: string; skills: string[] }

type Row = { id: number; name: string; slug: string | null; topics: Topic[]; skills: string[] }

const mostShown = 3
const mostSkills = 3

/** People who agreed to be shown, within sight, with a topic or a skill of the subject. */
const query = `
  SELECT p.id, p.name, p.slug,
    ARRAY(SELECT t.value::text FROM people_topics AS t WHERE t.parent_id = p.id ORDER BY t."order") AS topics,
    ARRAY(SELECT s.name FROM people_skills AS ps JOIN skills AS s ON s.id = ps.skill_id
          WHERE ps._parent_id = p.id ORDER BY ps._order) AS skills
  FROM people AS p
  WHERE p._status = 'published' AND p.consent AND p.visibility::text = ANY($1::text[])
    AND (EXISTS (SELECT 1 FROM people_topics AS t WHERE t.parent_id = p.id AND t.value::text = ANY($2::text[]))
      OR EXISTS (SELECT 1 FROM people_skills AS ps JOIN skills AS s ON s.id = ps.skill_id
                 WHERE ps._parent_id = p.id AND unaccent(lower(s.name)) LIKE ANY($3::text[])))
  ORDER BY p.name LIMIT 200`

function toHelper({ row, subject }: { row: Row; subject: Subject }): Helper {
  const known = row.topics
    .filter((topic) => subject.topics.includes(topic))
    .map((topic) => topicLabels[topic])
  const named = row.skills.filter((name) => score({ subject, topics: [], texts: [name] }) > 0)
  return {
    name: row.name,
    url: addressOf({ collection: 'people', id: row.id, slug: row.slug }),
    skills: [...new Set([...named, ...known])].slice(0, mostSkills),
  }
}

/** The people who know most about a subject, at most three. */
export async function findPeople(args: {
  db: Queryable
  subject: Subject
  viewer: Viewer
}): Promise<Helper[]> {
  const { db, subject, viewer } = args
  const { rows } = await db.query<Row>(query, [
    [...visibilityFor(viewer)],
    subject.topics,
    likePatterns(subject),
  ])
  return rows
    .map((row) => ({ row, points: score({ subject, topics: row.topics, texts: row.skills }) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostShown)
    .map(({ row }) => toHelper({ row, subject }))
}
