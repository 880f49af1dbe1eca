import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the scripted model does with one request. `text` is streamed in small pieces. */
export type Script =
  | { kind: 'say'; text: string }
  | { kind: 'half'; text: string }
  | { kind: 'status'; status: number }
  | { kind: 'silent' }
  | { kind: 'garbage' }

export type ChatServer = {
  url: string
  requests: { body: string }[]
  play: (script: Script) => void
  /** Says what `write` makes of each request's body. */
  answerWith: (write: (body: string) => string) => void
  /** How many requests are being answered now. */
  open: () => number
  close: () => Promise<void>
}

const event = (response: ServerResponse, content: string) =>
  response.write(
    `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 0, model: 'scripted', choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] })}\n\n`,
  )

const pieces = (text: string) => text.match(/[\s\S]{1,11}/g) ?? []

function answer({ script, response }: { script: Script; response: ServerResponse }) {
  if (script.kind === 'status') {
    response.writeHead(script.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (script.kind === 'silent') return
  if (script.kind === 'garbage') {
    response.end('data: {not json\n\n')
    return
  }
  for (const piece of pieces(script.text)) event(response, piece)
  if (script.kind === 'half') response.write('', () => response.destroy())
  else response.end('data: [DONE]\n\n')
}

/** A server on loopback that speaks OpenAI's chat protocol and plays whatever model a test needs. */
export async function startChatServer(): Promise<ChatServer> {
  let script: Script = { kind: 'say', text: '' }
  let write: ((body: string) => string) | undefined
  const requests: { body: string }[] = []
  let open = 0
  const server: Server = createServer((request, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
    })
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      requests.push({ body })
      answer({ script: write ? { kind: 'say', text: write(body) } : script, response })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    play: (next) => {
      script = next
      write = undefined
    },
    answerWith: (next) => {
      write = next
    },
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
