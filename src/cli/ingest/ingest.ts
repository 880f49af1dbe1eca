import type { BasePayload } from 'payload'
import { importerKinds } from '@/ingestion/importers/importer'
import { fail } from '@/src/errors/errors'
import { visibilities } from '@/src/visibility/visibility'
import { type OpenFolder, openFolder } from '../open-folder'
import { indexMeanwhile } from './index-meanwhile'
import { importPlaces } from './places/import-places'
import { printReport } from './report'
import { runIngest } from './run-ingest'

/**
 * Takes files, folders, pages, sites, feeds, wikis, exports and lists of places into the base and waits until they can be cited. Those
 * that fail are told, one line each, and make the exit code 1; the others are kept.
 */
export async function ingest(args: { paths: string[]; visibility?: string; from?: string; json?: boolean }) {
  const visibility = oneOf({ name: '--visibility', value: args.visibility, known: visibilities })
  const from = oneOf({ name: '--from', value: args.from, known: [...importerKinds, 'places'] as const })
  const folder = await openFolder()
  try {
    const allow = folder.settings.fetchAllow
    const report = await withPayload(folder, (payload) => {
      const work = { payload, pool: folder.pool, paths: args.paths, allow, visibility }
      return from === 'places' ? importPlaces(work) : runIngest({ ...work, from })
    })
    printReport({ report, json: args.json ?? false })
  } finally {
    await folder.close()
  }
}

function oneOf<Value extends string>(option: { name: string; value?: string; known: readonly Value[] }) {
  const { name, value, known } = option
  const found = known.find((candidate) => candidate === value)
  if (value === undefined || found) return found
  throw fail('invalid:option', { name, value, reason: known.join(', ') })
}

async function withPayload<Result>(folder: OpenFolder, work: (payload: BasePayload) => Promise<Result>) {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  const meanwhile = folder.run ? undefined : await indexMeanwhile({ payload, settings: folder.settings })
  try {
    return await work(payload)
  } finally {
    await meanwhile?.stop()
    await payload.destroy()
  }
}
