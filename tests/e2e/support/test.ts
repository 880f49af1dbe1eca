import { AxeBuilder } from '@axe-core/playwright'
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test'
import { type KeptContexts, withKeptContext } from './kept-context'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
const isOurs = (address: string) =>
  /^(data|blob|about):/.test(address) || loopback.has(new URL(address).hostname)
const isAhead = (request: Request) =>
  'next-router-prefetch' in request.headers() || 'next-router-segment-prefetch' in request.headers()
const refused = /content security policy|refused to/i
/** Payload's administration aborts its own requests when a page is left, and minds no more. */
const isDropped = (error: WebError) =>
  /^signal is aborted without reason/.test(error.error().message) &&
  (error.page()?.url().includes('/admin') ?? true)

/**
 * Every test also fails when a page asks another machine for anything, or one of ours for a page that nobody followed a
 * link to, when the content-security policy has to stop something, or when a script throws.
 */
export const test = base.extend<{ watched: undefined }, { kept: KeptContexts }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      await use(new Map())
    },
    { scope: 'worker' },
  ],
  context: async (
    { browser, kept, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId },
    use,
  ) => {
    const options = { baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId }
    await withKeptContext({ browser, kept, options, use })
  },
  watched: [
    async ({ context }, use) => {
      const elsewhere: string[] = []
      const faults: string[] = []
      const onRequest = (request: Request) => {
        if (!isOurs(request.url())) elsewhere.push(request.url())
        if (isAhead(request)) faults.push(`fetched before a link was followed: ${request.url()}`)
      }
      const onConsole = (message: ConsoleMessage) => {
        if (refused.test(message.text())) faults.push(message.text())
      }
      const onError = (error: WebError) => {
        if (!isDropped(error)) faults.push(error.error().message)
      }
      context.on('request', onRequest).on('console', onConsole).on('weberror', onError)
      await use(undefined)
      context.off('request', onRequest).off('console', onConsole).off('weberror', onError)
      expect(elsewhere).toEqual([])
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Fails on any breach that axe finds, of WCAG 2.2 A and AA or of its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // Nothing but breaches, and without a window of axe's own for each look.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}

/** Fails when the page has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, scroll] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ])
  expect(scroll).toBeLessThanOrEqual(inner ?? 0)
}
