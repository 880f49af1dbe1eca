import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

export const register = (program: Command) =>
  program
    .command('demo')
    .description(messagesFor('cli')('demo.description'))
    .action(async (options: { data?: string }) => {
      const { demo } = await import('../demo/demo')
      await demo({ ownFolder: options.data !== undefined })
    })
