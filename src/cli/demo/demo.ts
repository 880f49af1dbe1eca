import path from 'node:path'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { serve } from '../serve'
import { demoAccounts, demoPassword, hasOwnAccounts } from './accounts'
import { fillOnce } from './fill-once'

const t = messagesFor('cli')
const ofRoles = messagesFor('admin')

/**
 * Serves a demonstration on loopback: in the folder of `--data` itself (`ownFolder`), otherwise in `demo` inside the
 * data folder. A base with accounts of its own is refused (`foreign:demo`): the demonstration's passwords are public.
 */
export async function demo({ ownFolder }: { ownFolder: boolean }) {
  const { dataDir } = readSettings()
  const folder = ownFolder ? dataDir : path.join(dataDir, 'demo')
  const settings = { ...readSettings(), dataDir: folder, host: '127.0.0.1' }
  await serve({
    settings,
    logTo: 'file',
    check: async (pool) => {
      if (await hasOwnAccounts(pool)) throw fail('foreign:demo')
    },
    fill: (args) => fillOnce({ ...args, dataDir: folder }),
    onReady: ({ url }) => welcome({ url, folder }),
  })
}

function welcome({ url, folder }: { url: string; folder: string }) {
  const widest = Math.max(...demoAccounts.map(({ email }) => email.length))
  const question = t('demo.question')
  const command = `./passerelle ask "${question}" --data ${path.relative(process.cwd(), folder) || '.'}`
  return [
    '',
    t('site.ready', { url }),
    '',
    t('demo.accounts', { password: demoPassword }),
    ...demoAccounts.map(({ email, role }) => `  ${email.padEnd(widest)}  ${ofRoles(`role.${role}`)}`),
    '',
    t('demo.try'),
    `  - ${t('demo.tryAsk', { question })}`,
    `  - ${t('demo.tryAdmin', { url: `${url}/admin` })}`,
    `  - ${t('demo.tryTerminal', { command })}`,
    '',
    t('site.stop'),
  ]
}
