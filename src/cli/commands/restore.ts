import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('backup')

export const register = (program: Command) =>
  program
    .command('restore')
    .description(t('restore'))
    .argument('<file>', t('source'))
    .option('--force', t('force'))
    .option('--json', messagesFor('cli')('program.json'))
    .action(async (file: string, options: { force?: boolean; json?: boolean }) => {
      const { restore } = await import('../restore/restore')
      await restore({ file, ...options })
    })
