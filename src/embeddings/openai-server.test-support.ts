import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const bodySchema = z.object({ model: z.string(), input: z.array(z.string()) })

/** What the server does with one request, instead of answering well. */
export type Turn = (args: { response: ServerResponse; input: string[] }) => void

/** The vector of a text: three numbers made of its length, so that order and identity can be checked. */
export const vectorOf = (text: string) => [text.length + 1, 1, 0]

/** A good answer of the protocol; `data` comes in the reverse order, as the protocol allows. */
export const answerWell: Turn = ({ response, input }) => {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }))
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ object: 'list', data: data.reverse(), model: 'm', usage: {} }))
}

/** A real HTTP server that speaks OpenAI's embeddings protocol: first the turns given, then good answers. */
export async function startOpenaiServer(turns: Turn[] = []) {
  const inputs: string[][] = []
  const models: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { input, model } = bodySchema.parse(JSON.parse(Buffer.concat(chunks).toString()))
    if (request.url !== '/v1/embeddings') return void response.writeHead(404).end()
    inputs.push(input)
    models.push(model)
    const turn = turns.shift() ?? answerWell
    turn({ response, input })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    inputs,
    models,
    turns,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
