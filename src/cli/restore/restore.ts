import { existsSync } from 'node:fs'
import path from 'node:path'
import { restoreBackup } from '@/src/backup/restore-backup'
import { lockFolder } from '@/src/database/embedded/lock'
import { openDatabase } from '@/src/database/open'
import { createPool } from '@/src/database/pool'
import { fail, isPasserelleError } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { createProgress, total } from '../backup/progress'

const t = messagesFor('backup')

/** Keeps a site from starting on the folder while it is being replaced. Throws `in_use:database` where one runs. */
function holdStill(dataDir: string) {
  try {
    return lockFolder(dataDir, 'supervisor')
  } catch (error) {
    const running = isPasserelleError(error) && error.id === 'locked:data'
    throw running ? fail('in_use:database', {}, error) : error
  }
}

/** The database's address under a name of our own, by which `restoreBackup` tells its connections from others'. */
function named(url: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', 'passerelle-restore')
  return address.href
}

/** Puts a backup in the place of the base and the files of the data folder; the site must be stopped. */
export async function restore(args: { file: string; force?: boolean; json?: boolean }) {
  const file = path.resolve(args.file)
  if (!existsSync(file)) throw fail('not_found:file', { path: file })
  const settings = readSettings()
  const start = performance.now()
  const held = holdStill(settings.dataDir)
  try {
    const database = await openDatabase({ settings })
    const pool = createPool({ url: named(database.url), max: 2 })
    const progress = createProgress('loading')
    try {
      // An embedded database that was open already is some other command's.
      if (!settings.databaseUrl && !database.started) throw fail('in_use:database')
      const { dataDir } = settings
      const report = await restoreBackup({
        file,
        pool,
        dataDir,
        force: args.force,
        onProgress: progress.show,
      })
      progress.end()
      const seconds = Math.round((performance.now() - start) / 100) / 10
      tell({ report: { file, ...report, seconds }, json: args.json ?? false })
    } finally {
      await pool.end()
      await database.close()
    }
  } finally {
    held.release()
  }
}

type Report = Awaited<ReturnType<typeof restoreBackup>> & { file: string; seconds: number }

function tell({ report, json }: { report: Report; json: boolean }) {
  if (json) return void process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  const date = new Date(report.createdAt)
  const said = [t('restored', { date, rows: total(report.rows), files: report.files })]
  if (report.migrated.length > 0) said.push(t('migrated', { count: report.migrated.length }))
  process.stdout.write(`${said.join('\n')}\n`)
}
