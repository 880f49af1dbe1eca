import { handleEndpoints } from 'payload'

/** What the REST door answered. */
export type Answer = { status: number; body: Record<string, unknown> }

/** Knocks at `/api/…` as the person whose token it is, or as nobody: routing, cookies and access are Payload's own. */
export async function rest(args: {
  path: string
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  token?: string
  body?: Record<string, unknown>
}): Promise<Answer> {
  const { path, method = 'GET', token, body } = args
  const request = new Request(`http://127.0.0.1:3000/api/${path}`, {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  // The configuration reads its settings when it is loaded: after the test's database stands.
  const { default: config } = await import('@payload-config')
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } }
}
