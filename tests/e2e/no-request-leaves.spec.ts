import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'

// Not the house's own test: it fails on what the policy has to stop, and here that is what is tried.
let server: Server
let elsewhere: string
let asked: string[]

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((resolve) => server.close(resolve)))
test.beforeEach(() => {
  asked = []
})

const directives = [
  'img-src',
  'connect-src',
  'style-src-elem',
  'style-src-attr',
  'script-src-attr',
  'object-src',
  'frame-src',
  'form-action',
]

/** Tries from within a page what an injected text would try; gives the directives that stopped something. */
const tryAll = (page: Page) =>
  page.evaluate(
    async ({ elsewhere, directives }) => {
      const stopped = new Set<string>()
      const all = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          stopped.add(effectiveDirective)
          if (stopped.size === directives.length) resolve()
        })
      })
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src="${elsewhere}/img" alt=""><link rel="stylesheet" href="${elsewhere}/style">
         <iframe src="${elsewhere}/frame"></iframe><object data="${elsewhere}/object"></object>
         <button id="injected" onclick="fetch('${elsewhere}/click')" style="color: red">x</button>
         <form id="leaving" action="${elsewhere}/form" method="post"></form>`,
      )
      await fetch(`${elsewhere}/fetch`).catch(() => undefined)
      navigator.sendBeacon(`${elsewhere}/beacon`)
      document.getElementById('injected')?.click()
      ;(document.getElementById('leaving') as HTMLFormElement).submit()
      const late = new Promise((resolve) => setTimeout(resolve, 10_000))
      await Promise.race([all, late])
      return [...stopped]
    },
    { elsewhere, directives },
  )

for (const address of ['/', '/ressources', '/ateliers', '/connexion'])
  test(`should let nothing on ${address} ask another address, whatever was put into the page`, async ({
    page,
  }) => {
    await page.goto(address)
    expect((await tryAll(page)).sort()).toEqual([...directives].sort())
    expect(asked).toEqual([])
  })
