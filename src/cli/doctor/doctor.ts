import { messagesFor } from '@/src/messages/catalogue'
import { readSettings, type Settings } from '@/src/settings/settings'
import { type OpenFolder, openFolder } from '../open-folder'
import { type Finding, failed, lineOf, ok } from './finding'
import { lookAtEmbedder, lookAtFolder, lookAtSite } from './look-around'
import { lookAtBackup } from './look-at-backup'
import { lookAtChat } from './look-at-chat'
import { lookAtContent } from './look-at-content'
import { lookAtServer } from './look-at-database'
import { lookAtSecret } from './look-at-secret'

const t = messagesFor('cli')

/**
 * Looks at everything a site needs and prints one line each, with the remedy. Exit code 1 if anything failed (✗): the
 * site can't run, or not as it is set. What merely wants attention (!) leaves it at 0. With `json`, the list of findings.
 */
export async function doctor({ json }: { json?: boolean }) {
  const findings = await examine()
  const text = json ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join('\n')
  process.stdout.write(`${text}\n`)
  if (findings.some(({ state }) => state === 'failed')) process.exitCode = 1
}

async function examine(): Promise<Finding[]> {
  let settings: Settings
  try {
    settings = readSettings()
  } catch (error) {
    return [failed('settings', error)]
  }
  const around = [ok('settings', t('doctor.settingsOk')), ...lookAtFolder(settings), lookAtSecret(settings)]
  if (around.some(({ check, state }) => check === 'folder' && state === 'failed')) return around
  let folder: OpenFolder
  try {
    folder = await openFolder()
  } catch (error) {
    return [...around, failed('database', error), await lookAtEmbedder(settings), await lookAtChat(settings)]
  }
  try {
    const embedded = !settings.databaseUrl
    return [
      ...around,
      lookAtSite(folder.run),
      ...(await lookAtServer({ pool: folder.pool, embedded })),
      await lookAtEmbedder(folder.settings),
      await lookAtChat(folder.settings),
      ...(await lookAtContent(folder.pool)),
      lookAtBackup(settings),
    ]
  } finally {
    await folder.close()
  }
}
