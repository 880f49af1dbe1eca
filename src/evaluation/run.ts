import { createEmbedder } from '@/src/embeddings/create-embedder'
import { messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { cacheDirOf } from './cache-dir'
import { evaluate } from './evaluate'
import { readLabelledSet } from './labelled-set/read-set'
import { readOptions } from './options'
import { progressOn } from './progress'
import { reportOf } from './report'
import { openScratchDatabase } from './scratch-database'

const t = messagesFor('evaluation')

/**
 * `./passerelle eval DIR`: measures the pipeline on a labelled set and prints the figures, or with `json` the result's
 * shape alone, on standard output; progress goes to standard error. Ctrl-C leaves no database behind.
 */
export async function runEvaluation({
  dir,
  options,
}: {
  dir: string
  options: Record<string, unknown>
}): Promise<void> {
  const { limit, dense, json, peers } = readOptions(options)
  const set = await readLabelledSet(dir)
  const settings = readSettings()
  const stop = new AbortController()
  const onSignal = () => stop.abort(new Error(t('stopped')))
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  const database = await openScratchDatabase()
  try {
    const embedder = dense === 'on' ? await createEmbedder({ settings }) : undefined
    const result = await evaluate({
      set,
      pool: database.pool,
      embedder,
      cacheDir: cacheDirOf({ settings }),
      limit,
      peers,
      signal: stop.signal,
      onProgress: progressOn(process.stderr),
    })
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${reportOf(result).join('\n')}\n`)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.stderr.write(`\n${t('stopped')}\n`)
    process.exitCode = 130
  } finally {
    await database.close()
  }
}
