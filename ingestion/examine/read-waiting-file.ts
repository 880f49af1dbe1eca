import { draftPassages } from '@/ingestion/index/draft-passages'
import type { Workbench } from '@/ingestion/queue/run-attempt'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import {
  claimReading,
  failReading,
  finishReading,
  type Reading,
  renewReading,
} from '@/src/passages/file-readings'
import { fingerprintOf } from './fingerprint'
import { findPersonal } from './personal-findings'

async function readingOf({ bench, file }: { bench: Workbench; file: number }): Promise<Reading> {
  const part = await bench.readFilePart(file)
  if (!part) throw fail('not_found:file', { name: String(file) })
  const document = { title: part.filename, parts: [part] }
  const { passages } = await draftPassages({ document, extract: bench.extract })
  return {
    passages: passages.map(({ text, headings, page }) => ({ text, headings, page })),
    personal: findPersonal(passages),
    fingerprint: fingerprintOf(passages.map(({ text }) => text).join('\n')),
  }
}

/** Reads the next file that an editor's form asked about, if one waits; `false` where none does. */
export async function readWaitingFile(bench: Workbench): Promise<boolean> {
  const { db, leaseSeconds } = bench
  const file = await claimReading({ db, leaseSeconds })
  if (file === undefined) return false
  const renewal = setInterval(
    () => void renewReading({ db, file, leaseSeconds }).catch(() => {}),
    (leaseSeconds * 1000) / 4,
  )
  try {
    await finishReading({ db, file, reading: await readingOf({ bench, file }) })
  } catch (error) {
    // A picture without words is no fault.
    if (isPasserelleError(error) && error.id === 'empty:file')
      await finishReading({ db, file, reading: { passages: [], personal: [] } })
    else await failReading({ db, file, message: errorMessage(error).message })
  } finally {
    clearInterval(renewal)
  }
  return true
}
