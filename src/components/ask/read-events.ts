import type { AnswerEvent } from '@/src/assistant/answer'

const names = ['citation', 'sentence', 'help', 'done', 'error'] as const

function parseEvent(block: string): AnswerEvent | undefined {
  let name = ''
  const data: string[] = []
  for (const line of block.split(/\r\n|\r|\n/)) {
    if (line.startsWith('event:')) name = line.slice(6).trim()
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  const event = names.find((known) => known === name)
  return event && data.length > 0 ? ({ event, data: JSON.parse(data.join('\n')) } as AnswerEvent) : undefined
}

/**
 * Reads server-sent events (WHATWG HTML, §9.2.6) as they arrive, cut anywhere. Comments and unknown events are passed
 * over. Throws when the connection breaks or an event is not JSON.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    rest += value ?? ''
    const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/)
    rest = done ? '' : (blocks.pop() ?? '')
    for (const block of blocks) {
      const event = parseEvent(block)
      if (event) yield event
    }
    if (done) return
  }
}
