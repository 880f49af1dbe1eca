import { randomUUID } from 'node:crypto'
import type { Answer, AnswerEvent } from '@/src/assistant/answer'
import type { Queryable } from '@/src/database/queryable'
import type { Viewer } from '@/src/visibility/visibility'
import { masked } from './masked'
import { recordQuestion } from './questions/record-question'
import { conversationOf, keepConversation } from './turns/conversations'
import { personOf } from './turns/read-turns'
import { storeTurn } from './turns/store-turn'

/** Where a signed-in person's turn will be found. A visitor leaves none. */
export type Trace = { turn: string; conversation: string }

/** Prepares where a turn will be kept, before it is answered; nothing for a visitor. */
export function beginTrace(args: { viewer: Viewer; conversation?: string }): Trace | undefined {
  const person = personOf(args.viewer)
  if (person === undefined) return undefined
  return { turn: randomUUID(), conversation: conversationOf({ person, name: args.conversation }) }
}

/**
 * Keeps what a question leaves behind: the turn of a signed-in person, and, whoever asked, the masked question where
 * the base did not answer.
 */
export async function record(args: {
  db: Queryable
  answer: Answer
  viewer: Viewer
  trace?: Trace
  at?: Date
}): Promise<void> {
  const { db, answer, viewer, trace, at = new Date() } = args
  const person = personOf(viewer)
  if (trace && person !== undefined) {
    const { turn: id, conversation } = trace
    await keepConversation({ db, id: conversation, person, at })
    await storeTurn({ db, turn: { id, conversation, person, answer, at } })
  }
  if (answer.status === 'answered') return
  const { text } = masked(answer.understood ?? answer.question)
  await recordQuestion({ db, question: text, outcome: answer.status, at })
}

/**
 * The events of an answer, recorded just before the last one is passed on. What cannot be recorded is told to
 * `onTrouble` and costs nobody the answer.
 */
export async function* recorded(
  args: Omit<Parameters<typeof record>[0], 'answer' | 'at'> & {
    events: AsyncGenerator<AnswerEvent>
    onTrouble: (error: unknown) => void
  },
): AsyncGenerator<AnswerEvent> {
  const { events, onTrouble, ...rest } = args
  for await (const event of events) {
    if (event.event === 'done') await record({ ...rest, answer: event.data }).catch(onTrouble)
    yield event
  }
}
