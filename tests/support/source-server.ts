import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the scripted server does with one address. */
export type Answer =
  | { type?: string; body: string | Buffer }
  | { status: number }
  | { redirect: string }
  /** Announces more than it sends, then cuts the connection. */
  | { half: string }
  /** Sends its first words and nothing after them. */
  | { silent: string }

/** A web server that stands in for a source: addresses (path and query) with their answers, to be changed at will. */
export type SourceServer = {
  origin: string
  host: string
  answers: Record<string, Answer>
  /** The addresses that were asked for. */
  asked: string[]
  close: () => Promise<void>
}

function respond({
  answer,
  response,
}: {
  answer: Answer | undefined
  response: Parameters<RequestListener>[1]
}) {
  if (!answer) return void response.writeHead(404).end()
  if ('status' in answer) return void response.writeHead(answer.status).end()
  if ('redirect' in answer) return void response.writeHead(302, { location: answer.redirect }).end()
  if ('half' in answer) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(answer.half.length * 2) })
    return void response.write(answer.half, () => response.destroy())
  }
  if ('silent' in answer) {
    response.writeHead(200, { 'content-type': 'text/html' })
    return void response.write(answer.silent)
  }
  const { type = 'text/html; charset=utf-8', body } = answer
  response.writeHead(200, { 'content-type': type }).end(body)
}

/** Starts a scripted server on loopback. */
export async function startSourceServer(answers: Record<string, Answer> = {}): Promise<SourceServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    respond({ answer: own.answers[request.url ?? ''], response })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const own: SourceServer = {
    answers,
    origin: `http://${host}`,
    host,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return own
}

/** An answer in JSON. */
export const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) })

/** A page with a heading and a paragraph, among what stands around it on real ones. */
export const page = ({ title, text }: { title: string; text: string }): Answer => ({
  body: `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Accueil</a> <a href="/plan">Plan du site</a></nav><main><h1>${title}</h1><p>${text}</p></main><footer>Mentions légales</footer></body></html>`,
})
