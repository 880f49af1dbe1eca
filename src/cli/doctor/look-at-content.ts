import type { Pool } from '@/src/database/pool'
import { messagesFor } from '@/src/messages/catalogue'
import { findDemoAccounts } from '../demo/accounts'
import { type Finding, ok, warning } from './finding'

const t = messagesFor('cli')

/** So many titles are named, the others counted: a finding is one line. */
const named = 3

function titlesOf(all: string[]): string {
  const titles = all
    .slice(0, named)
    .map((title) => `« ${title} »`)
    .join(', ')
  const more = all.length - named
  return more > 0 ? t('doctor.titles', { titles, more }) : titles
}

async function lookAtDocuments(pool: Pool): Promise<Finding> {
  const { rows } = await pool.query<{ documents: number; passages: number }>(
    `SELECT count(*) FILTER (WHERE state = 'published')::integer AS documents,
            (SELECT count(*) FROM passages p JOIN documents d ON d.id = p.document AND d.generation = p.generation)::integer AS passages
     FROM documents`,
  )
  return ok('documents', t('doctor.documentsOk', rows[0] ?? { documents: 0, passages: 0 }))
}

/** What waits to be indexed, and what failed. */
async function lookAtQueue(pool: Pool): Promise<Finding> {
  const { rows } = await pool.query<{ state: string; title: string }>(
    `SELECT latest.state, d.title
     FROM (SELECT DISTINCT ON (document) document, state FROM indexings ORDER BY document, id DESC) AS latest
     JOIN documents AS d ON d.id = latest.document
     WHERE latest.state IN ('waiting', 'running', 'failed') ORDER BY d.title`,
  )
  const broken = rows.filter(({ state }) => state === 'failed').map(({ title }) => title)
  const waiting = rows.length - broken.length
  if (broken.length === 0) return ok('queue', t('doctor.queueOk', { waiting }))
  const titles = titlesOf(broken)
  return warning('queue', t('doctor.queueFailed', { waiting, failed: broken.length, titles }))
}

async function lookAtAdmins(pool: Pool): Promise<Finding> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM users WHERE role = 'admin'`,
  )
  const count = rows[0]?.count ?? 0
  return count === 0
    ? warning('admins', t('doctor.adminsNone'))
    : ok('admins', t('doctor.adminsOk', { count }))
}

async function lookAtDemo(pool: Pool): Promise<Finding> {
  const demo = await findDemoAccounts(pool)
  return demo.length === 0
    ? ok('demo', t('doctor.demoNone'))
    : warning('demo', t('doctor.demoSome', { emails: demo.join(', ') }))
}

/** What is outdated: published, and its day to be read again has passed. */
async function lookAtReviews(pool: Pool): Promise<Finding> {
  const { rows } = await pool.query<{ title: string; since: string }>(
    `SELECT title, review_date::text AS since FROM documents
     WHERE state = 'published' AND review_date < current_date ORDER BY review_date, title`,
  )
  const [oldest] = rows
  if (!oldest) return ok('reviews', t('doctor.reviewsOk'))
  const titles = titlesOf(rows.map(({ title }) => title))
  const date = new Date(oldest.since)
  return warning('reviews', t('doctor.reviewsDue', { count: rows.length, titles, date }))
}

/** What the base holds, what waits or failed, who may administer it, and what should be read again. */
export async function lookAtContent(pool: Pool): Promise<Finding[]> {
  return [
    await lookAtDocuments(pool),
    await lookAtQueue(pool),
    await lookAtAdmins(pool),
    await lookAtDemo(pool),
    await lookAtReviews(pool),
  ]
}
