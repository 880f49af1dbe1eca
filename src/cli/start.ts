import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { findDemoAccounts } from './demo/accounts'
import { serve } from './serve'

const t = messagesFor('cli')

/**
 * Puts an existing site into service. Refuses without a secret where the database is a server (`missing:secret`), with
 * demonstration passwords (`demo:password`) and without pgvector (`unavailable:vector`).
 */
export async function start() {
  const settings = readSettings()
  if (settings.databaseUrl && !settings.secret) throw fail('missing:secret')
  await serve({
    settings,
    logTo: 'terminal',
    check: async (pool) => {
      const emails = await findDemoAccounts(pool)
      if (emails.length > 0) throw fail('demo:password', { emails: emails.join(', ') })
    },
    onReady: ({ url }) => [t('site.ready', { url }), t('site.stop')],
  })
}
