import type { BasePayload } from 'payload'
import type { ImporterKind } from '@/ingestion/importers/importer'
import { noteVanished } from '@/ingestion/importers/vanished'
import type { Pool } from '@/src/database/pool'
import { errorMessage } from '@/src/messages/error-message'
import type { Visibility } from '@/src/visibility/visibility'
import type { Ingested, IngestedDocument, IngestReport, Vanished } from './ingested'
import { type Plan, planIngest, type Reading } from './plan'
import { createProgress } from './progress'
import { saveResource } from './save-resource'
import { waitIndexed } from './wait-indexed'

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
    for (const one of await noteVanished({ db: pool, ...imported }))
      all.push({ path: one.path, document: documentOf(one) })
  return all
}

async function ingestAll({ readings, ...rest }: Surroundings & { readings: Reading[] }): Promise<Ingested[]> {
  const progress = createProgress(readings.length)
  const waiting: Promise<Ingested>[] = []
  for (const reading of readings) {
    const one = ingestOne({ ...rest, reading })
    waiting.push(one.then(({ ended }) => ended))
    await one
    void waiting.at(-1)?.then(() => progress.step(reading.path))
  }
  const files = await Promise.all(waiting)
  progress.end()
  return files
}

/** Resolves once the record is saved; `ended` when it is indexed too. */
async function ingestOne(args: Surroundings & { reading: Reading }): Promise<{ ended: Promise<Ingested> }> {
  const { payload, pool, visibility, reading } = args
  const { path } = reading
  try {
    const saved = await saveResource({ payload, source: await reading.read(), visibility })
    const document = documentOf(saved)
    const ended = waitIndexed({ pool, id: saved.id }).then(
      ({ passages, error, findings }): Ingested =>
        error
          ? { path, status: 'failed', document, error }
          : { path, status: saved.changed ? 'indexed' : 'unchanged', document, passages, ...findings },
      (error: unknown) => failedWith(path, error),
    )
    return { ended }
  } catch (error) {
    return { ended: Promise.resolve(failedWith(path, error)) }
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
