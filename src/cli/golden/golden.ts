import { createEmbedder } from '@/src/embeddings/create-embedder'
import { messagesFor } from '@/src/messages/catalogue'
import { withAnswers } from '@/src/traces/chores/borrowed-engine'
import { checkGolden, type GoldenResult } from '@/src/traces/questions/golden'
import { openFolder } from '../open-folder'

const t = messagesFor('tracesCommand')

async function checkAll(): Promise<GoldenResult[]> {
  const folder = await openFolder()
  try {
    const embedder = await createEmbedder({ settings: folder.settings })
    const { pool } = folder
    const work = (answers: Parameters<typeof checkGolden>[0]['answers']) =>
      checkGolden({ db: pool, answers, at: new Date() })
    return await withAnswers({ pool, embedder, work }).finally(() => embedder?.close())
  } finally {
    await folder.close()
  }
}

/** Asks every golden question again; one line for each that no longer holds, and exit code 1 if there is one. */
export async function golden({ json = false }: { json?: boolean }): Promise<void> {
  const results = await checkAll()
  const broken = results.filter(({ state }) => state === 'broken')
  if (broken.length > 0) process.exitCode = 1
  if (json) return void process.stdout.write(`${JSON.stringify({ questions: results }, null, 2)}\n`)
  const lines = broken.map(({ question, status }) =>
    t('golden.broken', { question, status: t(`golden.${status}`) }),
  )
  const sum = t('golden.sum', { checked: results.length, broken: broken.length })
  process.stdout.write(`${[...lines, sum].join('\n')}\n`)
}
