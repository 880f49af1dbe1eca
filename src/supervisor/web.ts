import { listen } from '@/src/server/listen'
import { runChild } from './run-child'

await runChild(async () => {
  const { url, close } = await listen()
  return { report: { url }, close }
})
