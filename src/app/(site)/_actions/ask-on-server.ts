'use server'

import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import { followConversation } from '@/src/app/api/_lib/conversation'
import { siteEngine } from '@/src/app/api/_lib/engine'
import { siteGeneration } from '@/src/app/api/_lib/generation'
import { personOf, siteLimits } from '@/src/app/api/_lib/limits'
import { tellProblem } from '@/src/app/api/_lib/problem'
import { keepTrace } from '@/src/app/api/_lib/trace'
import { askRequestSchema, styles } from '@/src/assistant/answer'
import { ask, collect } from '@/src/assistant/ask'
import { type AskState, answered, asking, failed, idle } from '@/src/components/ask/ask-state'
import { fail } from '@/src/errors/errors'
import { contextsOf } from '../_lib/contexts-of'
import { currentViewer } from '../_lib/viewer'

const longest = 2000

/** Answers the form sent without JavaScript: the same answer, whole, with the words around each quotation. */
export async function askOnServer(_: AskState, form: FormData): Promise<AskState> {
  const question = String(form.get('question') ?? '').trim()
  if (question === '') return idle
  const style = styles.find((one) => one === form.get('style'))
  try {
    const conversation = String(form.get('conversation') || randomUUID())
    const { success } = askRequestSchema.safeParse({ question, conversation })
    if (!success) throw fail(question.length > longest ? 'too_long:question' : 'bad_request:ask')
    const viewer = await currentViewer()
    const person = personOf({ viewer, headers: await headers() })
    await siteLimits().countQuestion(person)
    const generation = await siteGeneration({ person, style })
    const { previous, remember } = followConversation({ person, conversation })
    const answering = ask({ question, previous, viewer, engine: await siteEngine(), generation })
    const { events, turn } = keepTrace({ events: remember(answering), viewer, conversation })
    const answer = await collect(events)
    const contexts = await contextsOf({ citations: answer.citations, viewer })
    return { ...answered(answer, contexts), style, conversation, turn }
  } catch (error) {
    return failed(asking(question, style), tellProblem(error))
  }
}
