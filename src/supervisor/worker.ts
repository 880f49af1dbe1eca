import { type Chores, startWorker } from '@/ingestion/worker'
import { readSettings } from '@/src/settings/settings'
import { withAnswers } from '@/src/traces/chores/borrowed-engine'
import { runChores } from '@/src/traces/chores/run-chores'
import { runChild } from './run-child'

const traceChores: Chores = ({ pool, embedder, signal }) => {
  const { turnsDays, questionsDays } = readSettings()
  const retention = { turnsDays, questionsDays }
  const clock = () => new Date()
  return withAnswers({
    pool,
    embedder,
    work: (answers) => runChores({ db: pool, answers, retention, clock, signal }),
  })
}

await runChild(async () => {
  const { report, close } = await startWorker({ chores: traceChores })
  return { report: { ...report }, close }
})
