import { expect, it } from 'vitest'
import { fromThisSite } from './from-this-site'

const save = fromThisSite(() => new Response('saved'))
const send = async (headers: Record<string, string>) => {
  const request = new Request('http://127.0.0.1:3000/api/places/1', { method: 'PATCH', headers })
  return (await save(request, undefined)).status
}
const host = '127.0.0.1:3000'

it('should let this site and programs write', async () => {
  expect(await send({ host, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await send({ host, origin: 'http://127.0.0.1:3000' })).toBe(200)
  expect(await send({ host })).toBe(200)
})

it.each([
  { host, 'sec-fetch-site': 'cross-site', origin: 'https://ailleurs.example' },
  { host, 'sec-fetch-site': 'same-site' },
  { host, origin: 'https://ailleurs.example' },
  { host, origin: 'null' },
])('should refuse what another site sends: %o', async (headers) => {
  expect(await send(headers as Record<string, string>)).toBe(403)
})
