import type { AnswerEvent } from '@/src/assistant/answer'

/** The last question of each conversation, understood and masked: what a follow-up may go on from. */
export type RecentQuestions = {
  before: (conversation: string) => string | undefined
  remember: (args: { conversation: string; question: string }) => void
}

const most = 5_000
const kept = 60 * 60 * 1000

/** Keeps the last questions in memory for an hour, of the latest 5 000 conversations. `now` is in milliseconds. */
export function createRecentQuestions(now: () => number = Date.now): RecentQuestions {
  const questions = new Map<string, { question: string; until: number }>()
  return {
    before: (conversation) => {
      const found = questions.get(conversation)
      return found && found.until > now() ? found.question : undefined
    },
    remember: ({ conversation, question }) => {
      questions.delete(conversation)
      questions.set(conversation, { question, until: now() + kept })
      for (const [oldest] of questions) {
        if (questions.size <= most) break
        questions.delete(oldest)
      }
    },
  }
}

/** The events of an answer; once it is done, its question is the one that the conversation goes on from. */
export async function* remembered(args: {
  events: AsyncGenerator<AnswerEvent>
  recent: RecentQuestions
  conversation: string
}): AsyncGenerator<AnswerEvent> {
  const { events, recent, conversation } = args
  for await (const event of events) {
    if (event.event === 'done')
      recent.remember({ conversation, question: event.data.understood ?? event.data.question })
    yield event
  }
}
