import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('backup')

export const register = (program: Command) =>
  program
    .command('backup')
    .description(t('backup'))
    .argument('<file>', t('target'))
    .option('--json', messagesFor('cli')('program.json'))
    .action(async (file: string, options: { json?: boolean }) => {
      const { backup } = await import('../backup/backup')
      await backup({ file, ...options })
    })
