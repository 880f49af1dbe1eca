import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('evaluation')

export const register = (program: Command) =>
  program
    .command('eval')
    .description(t('description'))
    .argument('<dir>', t('directory'))
    .option('--json', messagesFor('cli')('program.json'))
    .option('--limit <n>', t('limit'))
    .option('--peers', t('peers'))
    .option('--dense <on|off>', t('dense'))
    .action(async (dir: string, options: Record<string, unknown>) => {
      const { runEvaluation } = await import('@/src/evaluation/run')
      await runEvaluation({ dir, options })
    })
