import path from 'node:path'
import { writeBackup } from '@/src/backup/write-backup'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { openFolder } from '../open-folder'
import { noteBackup } from './last-backup'
import { createProgress, total } from './progress'

const t = messagesFor('backup')
const readOnly = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR'])

/** What the file system says of the place where the backup should go. */
function placeError({ error, file }: { error: unknown; file: string }): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('full:disk', { path: file }, error)
  return readOnly.has(code) ? fail('read_only:data', { path: path.dirname(file) }, error) : error
}

/** Backs up the base and the files of the data folder into one archive, whether the site runs or not. */
export async function backup(args: { file: string; json?: boolean }) {
  const file = path.resolve(args.file)
  const start = performance.now()
  const folder = await openFolder({ asIs: true })
  const progress = createProgress('reading')
  try {
    const { dataDir } = folder.settings
    const report = await writeBackup({ pool: folder.pool, dataDir, file, onProgress: progress.show })
    progress.end()
    noteBackup({ dataDir, createdAt: report.createdAt })
    if (args.json) {
      const seconds = Math.round((performance.now() - start) / 100) / 10
      process.stdout.write(`${JSON.stringify({ ...report, seconds }, null, 2)}\n`)
      return
    }
    const counts = { size: report.bytes / 1_000_000, rows: total(report.rows), files: report.files }
    process.stdout.write(`${t('saved', { file, ...counts })}\n${t('careful')}\n`)
  } catch (error) {
    throw placeError({ error, file })
  } finally {
    await folder.close()
  }
}
