import type { AnswerEvent } from '@/src/assistant/answer'
import { tellProblem } from './problem'

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

const encoder = new TextEncoder()
const encode = ({ event, data }: AnswerEvent) =>
  encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

const hasLeft = (error: unknown) => error instanceof Error && error.name === 'AbortError'

/**
 * Events as server-sent events. An error on the way becomes the last event; when the reader leaves, `abort` is called
 * and the events are ended.
 */
export function eventStream(args: {
  events: AsyncGenerator<AnswerEvent>
  headers?: Record<string, string>
  abort: () => void
}) {
  const { events, headers, abort } = args
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await events.next()
        if (done) controller.close()
        else controller.enqueue(encode(value))
      } catch (error) {
        // Who has left needs no error, and neither does the log.
        if (!hasLeft(error)) controller.enqueue(encode({ event: 'error', data: tellProblem(error) }))
        controller.close()
      }
    },
    cancel: async () => {
      abort()
      await events.return(undefined)
    },
  })
  return new Response(body, { headers: { ...headers, ...streamHeaders } })
}
