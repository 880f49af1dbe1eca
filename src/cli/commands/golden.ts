import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

export const register = (program: Command) =>
  program
    .command('golden')
    .description(messagesFor('tracesCommand')('golden.description'))
    .option('--json', messagesFor('cli')('program.json'))
    .action(async (options: { json?: boolean }) => {
      const { golden } = await import('../golden/golden')
      await golden(options)
    })
