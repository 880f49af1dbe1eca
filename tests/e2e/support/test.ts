import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page, type WebError } from '@playwright/test'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
const isOurs = (address: string) =>
  /^(data|blob|about):/.test(address) || loopback.has(new URL(address).hostname)
const refused = /content security policy|refused to/i
/** Payload's administration aborts its own requests when a page is left, and minds no more. */
const isDropped = (error: WebError) =>
  /^signal is aborted without reason/.test(error.error().message) &&
  (error.page()?.url().includes('/admin') ?? true)

/**
 * Every test also fails when a page asks another machine for anything, when the content-security policy has to stop
 * something, or when a script throws.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const elsewhere: string[] = []
      const faults: string[] = []
      context.on('request', (request) => {
        if (!isOurs(request.url())) elsewhere.push(request.url())
      })
      context.on('console', (message) => {
        if (refused.test(message.text())) faults.push(message.text())
      })
      context.on('weberror', (error) => {
        if (!isDropped(error)) faults.push(error.error().message)
      })
      await use(undefined)
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
