import { statSync } from 'node:fs'
import path from 'node:path'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import type { Settings } from '@/src/settings/settings'
import { type Finding, failed, ok, warning } from './finding'

const t = messagesFor('cli')
const longEnough = 32
const forOthers = 0o077

/** The secret that signs sessions: set where the database is a server, else a file that only its owner reads. */
export function lookAtSecret(settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secret'>): Finding {
  const { dataDir, databaseUrl, secret } = settings
  if (secret)
    return secret.length < longEnough
      ? warning('secret', t('doctor.secretShort'))
      : ok('secret', t('doctor.secretOk'))
  if (databaseUrl) return failed('secret', fail('missing:secret'))
  const file = path.join(dataDir, 'secret')
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return ok('secret', t('doctor.secretMade'))
  return stats.mode & forOthers
    ? warning('secret', t('doctor.secretOpen', { path: file }))
    : ok('secret', t('doctor.secretOk'))
}
