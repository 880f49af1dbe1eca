import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

export const register = (program: Command) =>
  program
    .command('start')
    .description(messagesFor('cli')('start.description'))
    .action(async () => {
      const { start } = await import('../start')
      await start()
    })
