import type { BasePayload } from 'payload'
import type { ImporterKind } from '@/ingestion/importers/importer'
import { noteVanished } from '@/ingestion/importers/vanished'
import type { Source } from '@/ingestion/sources/source'
import type { Pool } from '@/src/database/pool'
import { fail } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import type { Visibility } from '@/src/visibility/visibility'
import type { Ingested, IngestedDocument, IngestReport, Vanished } from './ingested'
import { patiently } from './patiently'
import { type Plan, planIngest, type Reading } from './plan'
import { createProgress } from './progress'
import { type Saved, saveResource } from './save-resource'
import { type IndexingWatch, watchIndexing } from './watch-indexing'

type Surroundings = { payload: BasePayload; pool: Pool; visibility?: Visibility }

const failedWith = (path: string, error: unknown): Ingested => ({
  path,
  status: 'failed',
  error: errorMessage(error),
})

const documentOf = ({ id, title, slug }: { id: number; title: string; slug: string }): IngestedDocument => ({
  collection: 'resources',
  id: String(id),
  title,
  url: `/ressources/${slug}`,
})

async function proposeVanished({ pool, plan }: { pool: Pool; plan: Plan }): Promise<Vanished[]> {
  const all: Vanished[] = []
  for (const imported of plan.imported)
    for (const one of await patiently(() => noteVanished({ db: pool, ...imported })))
      all.push({ path: one.path, document: documentOf(one) })
  return all
}

async function ingestAll({ readings, ...rest }: Surroundings & { readings: Reading[] }): Promise<Ingested[]> {
  const progress = createProgress(readings.length)
  const watch = watchIndexing(rest.pool)
  const waiting: Promise<Ingested>[] = []
  for (const reading of readings) {
    const one = ingestOne({ ...rest, watch, reading })
    waiting.push(one.then(({ ended }) => ended))
    await one
    void waiting.at(-1)?.then(() => progress.step(reading.path))
  }
  const files = await Promise.all(waiting)
  progress.end()
  return files
}

/** A record whose saving the database's death took back is saved again, so many times. */
const mostSavings = 5

type Settling = Surroundings & { watch: IndexingWatch; source: Source; path: string }

/** Saves a source once more, and waits for its end. */
async function settleAgain(args: Settling & { savings: number }): Promise<Ingested> {
  const saved = await save(args)
  return settle({ ...args, saved: { ...saved, changed: true } })
}

/** Waits until a saved source is indexed, and tells how that ended. */
async function settle(args: Settling & { saved: Saved; savings: number }): Promise<Ingested> {
  const { watch, path, source, saved, savings } = args
  const document = documentOf(saved)
  const outcome = await watch.outcomeOf({ id: saved.id, hash: source.origin.hash })
  if (outcome === 'lost') {
    if (savings < mostSavings) return settleAgain({ ...args, savings: savings + 1 })
    throw fail('unavailable:database')
  }
  const { passages, error, findings } = outcome
  if (error) return { path, status: 'failed', document, error }
  return { path, status: saved.changed ? 'indexed' : 'unchanged', document, passages, ...findings }
}

const save = ({ payload, source, visibility }: Omit<Settling, 'watch'>): Promise<Saved> =>
  patiently(() => saveResource({ payload, source, visibility }))

/** Resolves once the record is saved; `ended` when it is indexed too. */
async function ingestOne(
  args: Surroundings & { watch: IndexingWatch; reading: Reading },
): Promise<{ ended: Promise<Ingested> }> {
  const { reading, ...surroundings } = args
  const { path } = reading
  const failed = (error: unknown) => failedWith(path, error)
  try {
    const settling = { ...surroundings, path, source: await reading.read() }
    const saved = await save(settling)
    return { ended: settle({ ...settling, saved, savings: 1 }).catch(failed) }
  } catch (error) {
    return { ended: Promise.resolve(failed(error)) }
  }
}

/**
 * Takes what some paths and addresses hold into the base and waits until it can be cited; somebody must work on the
 * indexing queue meanwhile. What fails is told in the report, the rest is kept.
 */
export async function runIngest(
  args: Surroundings & { paths: string[]; allow: string[]; from?: ImporterKind },
): Promise<IngestReport> {
  const { paths, allow, from, ...surroundings } = args
  const { pool } = surroundings
  const plan = await planIngest({ paths, allow, db: pool, from })
  const files = await ingestAll({ ...surroundings, readings: plan.readings })
  const vanished = await proposeVanished({ pool, plan })
  return { files, ...(plan.imported.length > 0 && { vanished }) }
}
