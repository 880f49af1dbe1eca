import type { BackupProgress } from '@/src/backup/write-backup'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('backup')
const everyMs = { screen: 100, file: 5_000 }

/** Says on standard error how far a backup or a restoration is: one redrawn line on a terminal, else now and then. */
export function createProgress(verb: 'reading' | 'loading') {
  const screen = process.stderr.isTTY
  const every = screen ? everyMs.screen : everyMs.file
  let last = performance.now()
  return {
    show(progress: BackupProgress) {
      if (performance.now() - last < every) return
      last = performance.now()
      const line = 'table' in progress ? t(verb, progress) : t('filing', { files: progress.files })
      process.stderr.write(screen ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (screen) process.stderr.write('\r\u001b[K')
    },
  }
}

/** The sum of the rows of all tables. */
export const total = (rows: Record<string, number>) => Object.values(rows).reduce((sum, one) => sum + one, 0)
