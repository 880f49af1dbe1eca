import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('cli')

export const register = (program: Command) =>
  program
    .command('ingest')
    .description(t('ingest.description'))
    .argument('<paths...>', t('ingest.paths'))
    .option('--visibility <visibility>', t('ingest.visibility'))
    .option('--from <kind>', t('ingest.from'))
    .option('--json', t('program.json'))
    .action(async (paths: string[], options: { visibility?: string; from?: string; json?: boolean }) => {
      const { ingest } = await import('../ingest/ingest')
      await ingest({ paths, ...options })
    })
