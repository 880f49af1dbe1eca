import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'

/** Contexts that a worker keeps, by what they were opened with. */
export type KeptContexts = Map<string, BrowserContext>

const stored = 'local_storage,indexeddb,service_workers,cache_storage'

/** Whatever a test may leave behind in a browser, but for what the browser itself keeps to be quick. */
async function forget({ context, origin }: { context: BrowserContext; origin: string }): Promise<void> {
  const [page, ...others] = context.pages()
  await Promise.all(others.map((one) => one.close()))
  const session = await context.newCDPSession(page ?? (await context.newPage()))
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: stored })
  await Promise.all(context.pages().map((one) => one.close()))
  await context.clearCookies()
  await context.clearPermissions()
  await context.unrouteAll()
  await context.setOffline(false)
}

/**
 * A context as a test asks for it, kept from one test to the next: with its cache of scripts, as the browser of somebody
 * who comes again, and with nothing else of the tests before. Loading and compiling the administration anew for each
 * test took a tenth of the processor. (Init scripts and exposed functions would stay: they go on a page, not on this.)
 */
export async function withKeptContext(args: {
  browser: Browser
  kept: KeptContexts
  options: BrowserContextOptions
  use: (context: BrowserContext) => Promise<void>
}): Promise<void> {
  const { browser, kept, options, use } = args
  const key = JSON.stringify(options)
  const context = kept.get(key) ?? (await browser.newContext(options))
  kept.set(key, context)
  await use(context)
  await forget({ context, origin: new URL(options.baseURL ?? '').origin })
}
