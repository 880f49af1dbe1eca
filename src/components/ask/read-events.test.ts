import { describe, expect, it } from 'vitest'
import { readEvents } from './read-events'

const encoder = new TextEncoder()

const streamOf = (chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })

async function read(chunks: Uint8Array[]) {
  const events = []
  for await (const event of readEvents(streamOf(chunks))) events.push(event)
  return events
}

const stream =
  ': bonjour\n\nevent: sentence\ndata: {"text":"L’été à Firminy","citations":[1],"mode":"quotations"}\n\nevent: help\r\ndata: {"people":[],"workshops":[]}\r\n\r\n'

describe('readEvents', () => {
  it('should give the same events however the bytes are cut', async () => {
    const bytes = encoder.encode(stream)
    const whole = await read([bytes])
    expect(whole.map(({ event }) => event)).toEqual(['sentence', 'help'])
    for (let at = 1; at < bytes.length; at++) {
      expect(await read([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole)
    }
  })

  it('should pass over comments and events it does not know', async () => {
    expect(await read([encoder.encode(': vivant\n\nevent: ping\ndata: {}\n\n')])).toEqual([])
  })

  it('should refuse an event that is not JSON', async () => {
    await expect(read([encoder.encode('event: done\ndata: {"question"\n\n')])).rejects.toThrow(SyntaxError)
  })
})
