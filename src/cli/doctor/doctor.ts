import { messagesFor } from '@/src/messages/catalogue'
import { readSettings, type Settings } from '@/src/settings/settings'
import { type OpenFolder, openFolder } from '../open-folder'
import { type Finding, failed, lineOf, ok } from './finding'
import { lookAtEmbedder, lookAtFolder, lookAtSite } from './look-around'
import { lookAtContent, lookAtServer } from './look-at-database'

const t = messagesFor('cli')

/** Looks at everything a site needs and prints one line each, with the remedy; exit code 1 if anything failed. */
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
  const around = [ok('settings', t('doctor.settingsOk')), ...lookAtFolder(settings)]
  if (around.some(({ state }) => state === 'failed')) return around
  let folder: OpenFolder
  try {
    folder = await openFolder()
  } catch (error) {
    return [...around, failed('database', error), await lookAtEmbedder(settings)]
  }
  try {
    const embedded = !settings.databaseUrl
    return [
      ...around,
      lookAtSite(folder.run),
      ...(await lookAtServer({ pool: folder.pool, embedded })),
      await lookAtEmbedder(folder.settings),
      ...(await lookAtContent(folder.pool)),
    ]
  } finally {
    await folder.close()
  }
}
