import { startWorker } from '@/ingestion/worker'
import { runChild } from './run-child'

await runChild(async () => {
  const { report, close } = await startWorker()
  return { report: { ...report }, close }
})
