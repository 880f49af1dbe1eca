import { detectKind } from '@/ingestion/importers/detect'
import type { ImporterKind, Listing } from '@/ingestion/importers/importer'
import { listSource } from '@/ingestion/importers/list-source'
import { checkShrinkage, type Former, formerOf } from '@/ingestion/importers/vanished'
import { readFileSource } from '@/ingestion/sources/read-file'
import { readPageSource } from '@/ingestion/sources/read-page'
import { readSources } from '@/ingestion/sources/read-sources'
import type { Source } from '@/ingestion/sources/source'
import type { Queryable } from '@/src/database/queryable'

/** Something to read when its turn comes. */
export type Reading = { path: string; read: () => Promise<Source> }

/** A source that was listed, and what earlier runs took from it. */
export type Imported = { listing: Listing; former: Former[] }

/** Everything that a run will read, found before anything is changed. */
export type Plan = { readings: Reading[]; imported: Imported[] }

type Surroundings = { allow: string[]; db: Queryable; from?: ImporterKind }

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

async function filesOf(path: string): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const file of readSources({ paths: [path] }))
    readings.push({ path: file.path, read: () => readFileSource(file) })
  return readings
}

async function planImport(args: Surroundings & { path: string; kind: ImporterKind }): Promise<Plan> {
  const { path, kind, allow, db } = args
  const listing = await listSource({ kind, address: path, allow })
  const former = await formerOf({ db, source: listing.source })
  checkShrinkage({ listing, former, address: path })
  return { readings: listing.items, imported: [{ listing, former }] }
}

async function planOne(args: Surroundings & { path: string }): Promise<Plan> {
  const { path, allow } = args
  const kind = args.from ?? (await detectKind({ path, allow }))
  if (kind) return planImport({ ...args, kind })
  if (!isAddress(path)) return { readings: await filesOf(path), imported: [] }
  return { readings: [{ path, read: () => readPageSource({ address: path, allow }) }], imported: [] }
}

/** A path that cannot be listed is one reading that fails; the others go on. */
const failing = (path: string, error: unknown): Plan => ({
  readings: [{ path, read: () => Promise.reject(error) }],
  imported: [],
})

/** Finds what some paths and addresses hold: folders are walked, sites, feeds and wikis listed. Changes nothing. */
export async function planIngest(args: Surroundings & { paths: string[] }): Promise<Plan> {
  const plans: Plan[] = []
  for (const path of args.paths)
    plans.push(await planOne({ ...args, path }).catch((error: unknown) => failing(path, error)))
  return {
    readings: plans.flatMap(({ readings }) => readings),
    imported: plans.flatMap(({ imported }) => imported),
  }
}
