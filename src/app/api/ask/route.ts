import { ask, collect } from '@/src/assistant/ask'
import { readSettings } from '@/src/settings/settings'
import { followConversation } from '../_lib/conversation'
import { siteEngine } from '../_lib/engine'
import { eventStream } from '../_lib/event-stream'
import { siteGeneration } from '../_lib/generation'
import { identify } from '../_lib/identify'
import { personOf, siteLimits } from '../_lib/limits'
import { problemResponse } from '../_lib/problem'
import { readQuestion } from '../_lib/read-question'
import { assertSameOrigin } from '../_lib/same-origin'
import { keepTrace, turnHeader } from '../_lib/trace'

export const dynamic = 'force-dynamic'

/**
 * One question. Answers with the whole answer as JSON, or with `accept: text/event-stream` as events while it is made.
 * Errors are `{ id, message }`; once events flow, an `error` event.
 */
export async function POST(request: Request): Promise<Response> {
  const leaving = new AbortController()
  const signal = AbortSignal.any([request.signal, leaving.signal])
  try {
    assertSameOrigin({ headers: request.headers, siteUrl: readSettings().siteUrl })
    const { question, style, conversation } = await readQuestion(request)
    const { viewer, local } = await identify(request.headers)
    const person = personOf({ viewer, headers: request.headers })
    if (!local) await siteLimits().countQuestion(person)
    const generation = await siteGeneration({ person, style, free: local })
    const { previous, remember } = followConversation({ person, conversation })
    const answering = ask({ question, previous, viewer, engine: await siteEngine(), generation, signal })
    const { events, turn } = keepTrace({ events: remember(answering), viewer, conversation })
    const headers: Record<string, string> = turn ? { [turnHeader]: turn } : {}
    if (request.headers.get('accept')?.includes('text/event-stream'))
      return eventStream({ events, headers, abort: () => leaving.abort() })
    return Response.json(await collect(events), { headers: { ...headers, 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
