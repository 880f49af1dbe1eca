import { messagesFor } from '@/src/messages/catalogue'
import type { Settings } from '@/src/settings/settings'
import { lastBackup } from '../backup/last-backup'
import { type Finding, ok, warning } from './finding'

const t = messagesFor('cli')
const week = 7 * 24 * 3600 * 1000

/** When this folder was last backed up by the command. */
export function lookAtBackup({ dataDir }: Pick<Settings, 'dataDir'>, now = Date.now()): Finding {
  const date = lastBackup(dataDir)
  if (!date) return warning('backup', t('doctor.backupNone'))
  return now - date.getTime() > week
    ? warning('backup', t('doctor.backupOld', { date }))
    : ok('backup', t('doctor.backupOk', { date }))
}
