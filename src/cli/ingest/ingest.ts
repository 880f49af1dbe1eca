import type { BasePayload } from 'payload'
import { readFileSource } from '@/ingestion/sources/read-file'
import { readPageSource } from '@/ingestion/sources/read-page'
import { readSources } from '@/ingestion/sources/read-sources'
import type { Source } from '@/ingestion/sources/source'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { errorMessage } from '@/src/messages/error-message'
import { type Visibility, visibilities } from '@/src/visibility/visibility'
import { type OpenFolder, openFolder } from '../open-folder'
import { indexMeanwhile } from './index-meanwhile'
import { createProgress } from './progress'
import { saveResource } from './save-resource'
import { waitIndexed } from './wait-indexed'

const t = messagesFor('cli')

/** What became of one file or page. */
export type Ingested = {
  path: string
  status: 'indexed' | 'unchanged' | 'failed'
  document?: { collection: 'resources'; id: string; title: string; url: string }
  passages?: number
  error?: { id: string; message: string }
}

type Reading = { path: string; read: () => Promise<Source> }

const failedWith = (path: string, error: unknown): Ingested => ({
  path,
  status: 'failed',
  error: errorMessage(error),
})

/**
 * Takes files, folders and pages into the base and waits until they can be cited. Those that fail are told, one line
 * each, and make the exit code 1; the others are kept.
 */
export async function ingest(args: { paths: string[]; visibility?: string; json?: boolean }) {
  const visibility = readVisibility(args.visibility)
  const folder = await openFolder()
  try {
    const readings = await listReadings({ paths: args.paths, allow: folder.settings.fetchAllow })
    const files = await withPayload(folder, (payload) => ingestAll({ payload, folder, readings, visibility }))
    report({ files, json: args.json ?? false })
  } finally {
    await folder.close()
  }
}

function readVisibility(given: string | undefined): Visibility | undefined {
  const found = visibilities.find((visibility) => visibility === given)
  if (given === undefined || found) return found
  throw fail('invalid:option', { name: '--visibility', value: given, reason: visibilities.join(', ') })
}

async function listReadings({ paths, allow }: { paths: string[]; allow: string[] }): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const one of paths) {
    if (/^https?:\/\//i.test(one))
      readings.push({ path: one, read: () => readPageSource({ address: one, allow }) })
    else
      for await (const file of readSources({ paths: [one] }))
        readings.push({ path: file.path, read: () => readFileSource(file) })
  }
  return readings
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

async function ingestAll(args: {
  payload: BasePayload
  folder: OpenFolder
  readings: Reading[]
  visibility: Visibility | undefined
}): Promise<Ingested[]> {
  const { payload, folder, readings, visibility } = args
  const progress = createProgress(readings.length)
  const waiting: Promise<Ingested>[] = []
  for (const { path, read } of readings) {
    const one = ingestOne({ payload, path, read, visibility, pool: folder.pool })
    waiting.push(one.then(({ ended }) => ended))
    await one
    void waiting.at(-1)?.then(() => progress.step(path))
  }
  const files = await Promise.all(waiting)
  progress.end()
  return files
}

/** Resolves once the record is saved; `ended` when it is indexed too. */
async function ingestOne(args: {
  payload: BasePayload
  path: string
  read: () => Promise<Source>
  visibility: Visibility | undefined
  pool: OpenFolder['pool']
}): Promise<{ ended: Promise<Ingested> }> {
  const { payload, path, read, visibility, pool } = args
  try {
    const saved = await saveResource({ payload, source: await read(), visibility })
    const document = {
      collection: 'resources' as const,
      id: String(saved.id),
      title: saved.title,
      url: `/ressources/${saved.slug}`,
    }
    const ended = waitIndexed({ pool, id: saved.id }).then(
      ({ passages, error }): Ingested =>
        error
          ? { path, status: 'failed', document, error }
          : { path, status: saved.changed ? 'indexed' : 'unchanged', document, passages },
      (error: unknown) => failedWith(path, error),
    )
    return { ended }
  } catch (error) {
    return { ended: Promise.resolve(failedWith(path, error)) }
  }
}

function report({ files, json }: { files: Ingested[]; json: boolean }) {
  const failed = files.filter(({ status }) => status === 'failed')
  for (const { path, error } of failed) process.stderr.write(`✗ ${path} : ${error?.message} [${error?.id}]\n`)
  if (failed.length > 0) process.exitCode = 1
  if (json) return void process.stdout.write(`${JSON.stringify({ files }, null, 2)}\n`)
  const count = (status: Ingested['status']) => files.filter((file) => file.status === status).length
  const counts = { indexed: count('indexed'), unchanged: count('unchanged'), failed: failed.length }
  process.stdout.write(`${t('ingest.summary', counts)}\n`)
}
