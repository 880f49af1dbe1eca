import { fail, isPasserelleError } from '@/src/errors/errors'
import { extractFile } from './file'
import type { ExtractionReply, ExtractionRequest } from './isolated'

/** Reads the files that the parent names, one message each; ends with the parent. */
process.on('message', (request: ExtractionRequest) => {
  const alive = () => process.send?.({ number: request.number, alive: true } satisfies ExtractionReply)
  extractFile(request.file, alive)
    .then((extracted): ExtractionReply => ({ number: request.number, extracted }))
    .catch((error: unknown): ExtractionReply => {
      const known = isPasserelleError(error)
        ? error
        : fail('unreadable:file', { name: request.file.filename })
      return { number: request.number, error: { id: known.id, details: known.details } }
    })
    .then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
// The parent decides when this process ends: a Ctrl-C at the terminal reaches the whole group.
process.on('SIGINT', () => {})
