import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('cli')

export const register = (program: Command) =>
  program
    .command('user')
    .description(t('user.description'))
    .command('create')
    .description(t('user.create'))
    .requiredOption('--email <email>', t('user.email'))
    .requiredOption('--role <role>', t('user.role'))
    .option('--name <name>', t('user.name'))
    .option('--json', t('program.json'))
    .action(async (options: { email: string; role: string; name?: string; json?: boolean }) => {
      const { createUser } = await import('../user/create-user')
      await createUser(options)
    })
