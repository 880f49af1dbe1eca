import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('tracesCommand')
const json = messagesFor('cli')('program.json')

export const register = (program: Command) => {
  const person = program.command('person').description(t('person.description'))
  person
    .command('export')
    .description(t('person.export'))
    .argument('<email>', t('person.email'))
    .argument('<file>', t('person.file'))
    .option('--json', json)
    .action(async (email: string, file: string, options: { json?: boolean }) => {
      const { exportToFile } = await import('../person/person')
      await exportToFile({ email, file, ...options })
    })
  person
    .command('erase')
    .description(t('person.erase'))
    .argument('<email>', t('person.email'))
    .option('--yes', t('person.yes'))
    .option('--json', json)
    .action(async (email: string, options: { yes?: boolean; json?: boolean }) => {
      const { erase } = await import('../person/person')
      await erase({ email, ...options })
    })
}
