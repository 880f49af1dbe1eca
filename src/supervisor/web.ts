import { listen } from '@/src/server/listen'
import { runChild } from './run-child'

// The built site has no maps, and looking for them in each of its files takes half a second.
process.setSourceMapsEnabled(false)

await runChild(async () => {
  const { url, close } = await listen()
  return { report: { url }, close }
})
