import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../../support/payload'
import { answerTo } from '../traces/people'

let site: TestPayload
let give: (request: Request) => Promise<Response>
let share: (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>

beforeAll(async () => {
  site = await openTestPayload()
  process.env.EMBEDDINGS = 'none'
  give = (await import('@/src/app/api/feedback/route')).POST
  share = (await import('@/src/app/api/turns/[id]/share/route')).POST
})

afterAll(async () => {
  delete process.env.EMBEDDINGS
  const { sitePool } = await import('@/src/app/api/_lib/engine')
  await sitePool().end()
  await site.close()
})

beforeEach(() => site.pool.query('DELETE FROM turns'))

const answer = answerTo('Où trouver une imprimante ?', 'not_found')

function request(body: string, headers: Record<string, string> = {}) {
  return new Request('http://passerelle.test/api/feedback', {
    method: 'POST',
    body,
    headers: {
      'x-passerelle-address': '192.0.2.1',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
  })
}

const form = 'application/x-www-form-urlencoded'
const kept = async () =>
  (await site.pool.query('SELECT question, helpful, reasons FROM feedback JOIN turns ON id = turn')).rows

it('should take a visitor’s opinion as a form sent without JavaScript, and lead to a page', async () => {
  const fields = new URLSearchParams({ helpful: 'no', answer: JSON.stringify(answer), comment: '' })
  fields.append('reasons', 'incomplete')
  fields.append('reasons', 'unclear')
  const response = await give(request(fields.toString(), { 'content-type': form, accept: 'text/html' }))
  expect([response.status, response.headers.get('location')]).toEqual([303, '/avis/merci'])
  expect(await kept()).toEqual([
    { question: answer.question, helpful: false, reasons: ['incomplete', 'unclear'] },
  ])
})

it('should refuse what is no opinion, what comes from another site, and a turn that is not one’s own', async () => {
  const json = { 'content-type': 'application/json' }
  const bad: [string, Record<string, string>, number, string][] = [
    ['{', json, 400, 'bad_request:feedback'],
    [JSON.stringify({ helpful: 'peut-être', answer }), json, 400, 'bad_request:feedback'],
    [JSON.stringify({ helpful: false, reasons: ['laid'], answer }), json, 400, 'bad_request:feedback'],
    [
      JSON.stringify({ helpful: false, comment: 'x'.repeat(1001), answer }),
      json,
      400,
      'bad_request:feedback',
    ],
    [
      JSON.stringify({ helpful: true, answer, filler: 'x'.repeat(300_000) }),
      json,
      400,
      'bad_request:feedback',
    ],
    [JSON.stringify({ helpful: true, turn: crypto.randomUUID() }), json, 400, 'unknown:turn'],
    [
      JSON.stringify({ helpful: true, answer }),
      { ...json, 'sec-fetch-site': 'cross-site' },
      403,
      'cross_site:ask',
    ],
  ]
  for (const [body, headers, status, id] of bad) {
    const response = await give(request(body, headers))
    expect({ status: response.status, id: (await response.json()).id }).toEqual({ status, id })
  }
  expect(await kept()).toEqual([])
})

it('should slow down a flood of opinions from one address', async () => {
  const body = JSON.stringify({ helpful: true, answer })
  const send = () =>
    give(request(body, { 'content-type': 'application/json', 'x-passerelle-address': '192.0.2.66' }))
  const statuses: number[] = []
  for (let count = 0; count < 61; count++) statuses.push((await send()).status)
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([200]))
  expect(statuses[60]).toBe(429)
})

it('should share nothing for a visitor', async () => {
  const id = crypto.randomUUID()
  const response = await share(request('{"shared":true}'), { params: Promise.resolve({ id }) })
  expect(response.status).toBe(403)
})
