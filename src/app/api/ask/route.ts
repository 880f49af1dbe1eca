import { ask, collect } from '@/src/assistant/ask'
import { readSettings } from '@/src/settings/settings'
import { siteEngine } from '../_lib/engine'
import { eventStream } from '../_lib/event-stream'
import { identify } from '../_lib/identify'
import { problemResponse } from '../_lib/problem'
import { countQuestion } from '../_lib/rate-limit'
import { readQuestion } from '../_lib/read-question'
import { assertSameOrigin } from '../_lib/same-origin'

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
    const { question } = await readQuestion(request)
    const { viewer, local } = await identify(request.headers)
    if (!local) await countQuestion(request.headers.get('x-passerelle-address') ?? '')
    const events = ask({ question, viewer, engine: await siteEngine(), signal })
    if (request.headers.get('accept')?.includes('text/event-stream'))
      return eventStream({ events, abort: () => leaving.abort() })
    return Response.json(await collect(events), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
