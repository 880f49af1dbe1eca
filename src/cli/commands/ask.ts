import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('askCommand')

export const register = (program: Command) =>
  program
    .command('ask')
    .description(t('description'))
    .argument('<question>', t('question'))
    .option('--as <email>', t('as'))
    .option('--json', messagesFor('cli')('program.json'))
    .action(async (question: string, options: { as?: string; json?: boolean }) => {
      const { askOnce } = await import('../ask/ask-once')
      const { renderAnswer } = await import('../ask/render-answer')
      const answer = await askOnce({ question, email: options.as })
      process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer))
    })
