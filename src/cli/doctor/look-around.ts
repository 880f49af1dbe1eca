import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { createEmbedder } from '@/src/embeddings/create-embedder'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import type { Settings } from '@/src/settings/settings'
import type { Run } from '@/src/supervisor/run-file'
import { type Finding, failed, ok, warning } from './finding'

const t = messagesFor('cli')
const gigabyte = 1_000_000_000

/** The data folder and the disk it lies on. */
export function lookAtFolder({ dataDir }: Pick<Settings, 'dataDir'>): Finding[] {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    return [failed('folder', fail('read_only:data', { path: dataDir }, error))]
  }
  const { bavail, bsize } = statfsSync(dataDir)
  const bytes = bavail * bsize
  const free = bytes / gigabyte
  return [
    ok('folder', t('doctor.folderOk', { path: dataDir })),
    bytes < gigabyte
      ? warning('disk', t('doctor.diskLow', { free }))
      : ok('disk', t('doctor.diskOk', { free })),
  ]
}

/** Whether a server holds the folder. A stopped site is no fault. */
export const lookAtSite = (run: Run | undefined): Finding =>
  run ? ok('server', t('doctor.serverOn', { url: run.url })) : ok('server', t('doctor.serverOff'))

/** Asks the embedder for one vector, as a question would. */
export async function lookAtEmbedder(settings: Settings): Promise<Finding> {
  try {
    const embedder = await createEmbedder({ settings })
    if (!embedder) return warning('embedder', t('doctor.embedderNone'))
    await embedder.embed({ texts: ['doctor'], kind: 'query' })
    await embedder.close()
    return ok(
      'embedder',
      t('doctor.embedderOk', { model: embedder.model, dimensions: String(embedder.dimensions) }),
    )
  } catch (error) {
    return failed('embedder', error)
  }
}
