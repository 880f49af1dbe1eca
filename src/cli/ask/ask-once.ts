import { type Answer, askRequestSchema } from '@/src/assistant/answer'
import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import { findRun } from '@/src/supervisor/run-file'
import { askServer } from './ask-server'

/** A question as the command line puts it: as the account of this address, else as a mediator. */
export type Asked = { question: string; email?: string }

async function askHere({ question, email }: Asked): Promise<Answer> {
  const { openFolder } = await import('../open-folder')
  const { answerHere } = await import('./answer-here')
  const folder = await openFolder()
  try {
    return await answerHere({ question, email, pool: folder.pool, settings: folder.settings })
  } finally {
    await folder.close()
  }
}

/**
 * Asks one question: of the server that holds the data folder if one lives, otherwise in this process on the database
 * of the settings. Throws `too_long:question`, `bad_request:ask`, `unknown:user` and the errors of the database.
 */
export async function askOnce(asked: Asked): Promise<Answer> {
  const parsed = askRequestSchema.safeParse(asked)
  const tooLong = asked.question.trim() !== ''
  if (!parsed.success) throw fail(tooLong ? 'too_long:question' : 'bad_request:ask', {}, parsed.error)
  const run = await findRun(readSettings().dataDir)
  const { question } = parsed.data
  const answer = run && (await askServer({ run, question, email: asked.email }))
  return answer ?? askHere({ question, email: asked.email })
}
