import { fail } from '@/src/errors/errors'
import { runChild } from '@/src/supervisor/run-child'

await runChild(async () => {
  throw fail('taken:port', { port: 80 })
})
