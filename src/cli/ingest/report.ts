import { messagesFor } from '@/src/messages/catalogue'
import type { Ingested, IngestReport } from './ingested'

const t = messagesFor('cli')
const kinds = messagesFor('privacy')

/** How many findings of one kind are printed for a document; all of them stand in the JSON and in the administration. */
const shown = 3

const placeOf = ({ page, headings }: { page?: number; headings: string[] }): string =>
  page ? t('ingest.page', { page }) : (headings.at(-1) ?? '')

function findingsOf(file: Ingested): string[] {
  const title = file.document?.title ?? file.path
  const { personal = [], duplicates = [], scans = [] } = file
  const more = personal.length - shown
  return [
    ...personal.slice(0, shown).map((one) => {
      const kind = kinds(`kinds.${one.kind as 'email'}`)
      return t('ingest.personal', { title, kind, excerpt: one.excerpt, place: placeOf(one) })
    }),
    ...(more > 0 ? [t('ingest.personalMore', { title, more })] : []),
    ...duplicates.map((one) =>
      t('ingest.duplicate', { title, other: one.title, share: Math.round(one.similarity * 100) }),
    ),
    ...scans.map(({ page, confidence, quoted }) =>
      t(quoted ? 'ingest.scan' : 'ingest.poorScan', {
        title,
        page,
        confidence: Math.round(confidence * 100),
      }),
    ),
  ]
}

const lines = (all: string[]): string => all.map((line) => `${line}\n`).join('')

/** Tells what a run did: failures one line each on standard error, then what to look at, then the counts. */
export function printReport({ report, json }: { report: IngestReport; json: boolean }): void {
  const { files, vanished = [] } = report
  const failed = files.filter(({ status }) => status === 'failed')
  process.stderr.write(lines(failed.map(({ path, error }) => `✗ ${path} : ${error?.message} [${error?.id}]`)))
  if (failed.length > 0) process.exitCode = 1
  if (json) return void process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  const found = files.flatMap(findingsOf)
  const gone = vanished.map(({ document }) => t('ingest.vanished', { title: document.title }))
  const attention = [...found, ...gone]
  if (attention.length > 0)
    process.stdout.write(lines([t('ingest.attention'), ...attention.map((line) => `  - ${line}`)]))
  const count = (status: Ingested['status']) => files.filter((file) => file.status === status).length
  const counts = { indexed: count('indexed'), unchanged: count('unchanged'), failed: failed.length }
  process.stdout.write(lines([t('ingest.summary', counts)]))
}
