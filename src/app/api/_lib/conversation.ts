import type { AnswerEvent } from '@/src/assistant/answer'
import {
  createRecentQuestions,
  type RecentQuestions,
  remembered,
} from '@/src/assistant/follow-up/recent-questions'
import type { Person } from '@/src/limits/key-of'

const key = Symbol.for('passerelle.recent-questions')
type Holder = typeof globalThis & { [key]?: RecentQuestions }

function siteQuestions(): RecentQuestions {
  const holder: Holder = globalThis
  holder[key] ??= createRecentQuestions()
  return holder[key]
}

/** A conversation's name is its caller's choice: it only means something for the same account, or address. */
const nameOf = ({ person, conversation }: { person: Person; conversation: string }) =>
  JSON.stringify([person.account ?? null, person.account ? null : person.address, conversation])

/** The question that this one may follow up on, and the events with their own question remembered. */
export function followConversation({ person, conversation }: { person: Person; conversation?: string }) {
  const recent = siteQuestions()
  const name = conversation && nameOf({ person, conversation })
  return {
    previous: name ? recent.before(name) : undefined,
    remember: (events: AsyncGenerator<AnswerEvent>) =>
      name ? remembered({ events, recent, conversation: name }) : events,
  }
}
