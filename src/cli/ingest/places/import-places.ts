import type { BasePayload } from 'payload'
import { checkShrinkage, formerOf, noteVanished } from '@/ingestion/importers/vanished'
import type { Pool } from '@/src/database/pool'
import { addressOf } from '@/src/documents/addresses'
import { fail } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import type { ReadRow } from '@/src/places/read-row'
import type { Visibility } from '@/src/visibility/visibility'
import type { Ingested, IngestedDocument, IngestReport } from '../ingested'
import { patiently } from '../patiently'
import { createProgress } from '../progress'
import type { Saved } from '../save-resource'
import { type IndexingWatch, watchIndexing } from '../watch-indexing'
import { listPlaces } from './list-places'
import { rowProblem, rowRefused, rowTwice } from './row-problem'
import { savePlace } from './save-place'

type Surroundings = { payload: BasePayload; pool: Pool; visibility?: Visibility }

const collection = 'places' as const

const documentOf = (place: { id: number; title: string; slug: string }): IngestedDocument => ({
  collection,
  id: String(place.id),
  title: place.title,
  url: addressOf({ collection, ...place }),
})

const failed = (path: string, error: unknown): Ingested => ({
  path,
  status: 'failed',
  error: errorMessage(error),
})

type Importing = Surroundings & { watch: IndexingWatch; source: string; path: string; row: ReadRow }

/** Waits until a saved place is indexed, and tells how that ended. */
async function settle({ watch, path, place }: Importing & { place: Saved }): Promise<Ingested> {
  const outcome = await watch.outcomeOf({ id: place.id })
  if (outcome === 'lost') throw fail('unavailable:database')
  const { passages, error, findings } = outcome
  const document = documentOf(place)
  if (error) return { path, status: 'failed', document, error }
  return { path, status: place.changed ? 'indexed' : 'unchanged', document, passages, ...findings }
}

/** Resolves once the place is saved; `ended` when it is indexed too. */
async function importRow(args: Importing): Promise<{ ended: Promise<Ingested> }> {
  const { payload, visibility, source, path, row } = args
  const failedRow = (error: unknown) => failed(path, rowRefused({ row: row.row, error }))
  try {
    if ('problems' in row) throw rowProblem(row)
    const { id, fields } = row
    const place = await patiently(() => savePlace({ payload, visibility, source, id, fields }))
    return { ended: settle({ ...args, place }).catch(failedRow) }
  } catch (error) {
    return { ended: Promise.resolve(failedRow(error)) }
  }
}

async function importRows(
  args: Surroundings & { from: string; source: string; rows: ReadRow[] },
): Promise<Ingested[]> {
  const { from, rows, ...rest } = args
  const progress = createProgress(rows.length)
  const watch = watchIndexing(rest.pool, collection)
  const seen = new Set<string>()
  const waiting: Promise<Ingested>[] = []
  for (const row of rows) {
    const path = `${from}#${row.id || row.row}`
    const isTwice = row.id !== '' && seen.has(row.id)
    seen.add(row.id)
    const { ended } = isTwice
      ? { ended: Promise.resolve(failed(path, rowTwice(row))) }
      : await importRow({ ...rest, watch, path, row })
    waiting.push(ended)
    void ended.then(() => progress.step(path))
  }
  const files = await Promise.all(waiting)
  progress.end()
  return files
}

/** Takes one list into the base. A row that cannot be read still is in its source: its place has not vanished. */
async function importList(args: Surroundings & { from: string; allow: string[] }): Promise<IngestReport> {
  const { from, allow, ...rest } = args
  const { pool: db } = rest
  const { source, rows } = await listPlaces({ from, allow })
  const listing = { items: rows.map(({ id }) => ({ path: id })) }
  const former = await formerOf({ db, source, collection })
  checkShrinkage({ listing, former, address: from })
  const files = await importRows({ ...rest, from, source, rows })
  const gone = await noteVanished({ db, listing, former, collection })
  return { files, vanished: gone.map((one) => ({ path: one.path, document: documentOf(one) })) }
}

/**
 * Takes lists of places in the national standard (JSON or CSV, files or addresses) into the base and waits until they
 * can be cited; somebody must work on the indexing queue meanwhile. Twice changes nothing. Rows that fail are told in
 * the report, the others kept; a list that fails changes nothing.
 */
export async function importPlaces(
  args: Surroundings & { paths: string[]; allow: string[] },
): Promise<IngestReport> {
  const { paths, ...rest } = args
  const reports: IngestReport[] = []
  for (const from of paths)
    reports.push(
      await importList({ ...rest, from }).catch((error: unknown) => ({ files: [failed(from, error)] })),
    )
  return {
    files: reports.flatMap(({ files }) => files),
    vanished: reports.flatMap(({ vanished = [] }) => vanished),
  }
}
