import { messagesFor } from '@/src/messages/catalogue'
import type { OnProgress, Stage } from './evaluate'

const t = messagesFor('evaluation')
const names: Record<Stage, string> = {
  indexing: t('indexing'),
  asking: t('asking'),
  peers: t('peersStage'),
}
const everyMs = { terminal: 200, file: 10_000 }

/**
 * Tells on a stream how far an evaluation is: one line that is rewritten on a terminal, a line every ten seconds
 * elsewhere. The last step of a stage is always told.
 */
export function progressOn(stream: NodeJS.WriteStream, now = () => performance.now()): OnProgress {
  let next = 0
  return ({ stage, done, total }) => {
    const isLast = done === total
    if (now() < next && !isLast) return
    next = now() + (stream.isTTY ? everyMs.terminal : everyMs.file)
    const line = t('progress', { stage: names[stage], done, total })
    stream.write(stream.isTTY ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`)
  }
}
