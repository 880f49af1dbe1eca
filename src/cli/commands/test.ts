import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

export const register = (program: Command) =>
  program
    .command('test')
    .description(messagesFor('cli')('test.description'))
    .action(async () => {
      const { test } = await import('../test/test')
      await test()
    })
