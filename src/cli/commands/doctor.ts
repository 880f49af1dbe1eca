import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

export const register = (program: Command) =>
  program
    .command('doctor')
    .description(messagesFor('cli')('doctor.description'))
    .option('--json', messagesFor('cli')('program.json'))
    .action(async (options: { json?: boolean }) => {
      const { doctor } = await import('../doctor/doctor')
      await doctor(options)
    })
