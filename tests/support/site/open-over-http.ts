import { startScript } from '../command'
import type { Open } from './open-here'

/** A built site on a test's database. `open` asks it as a browser does, with the session's cookie. */
export type ServedSite = { open: Open; close: () => Promise<void> }

/** Serves the built site (`npm run build` makes it) to this process alone; its settings are those of the environment. */
export async function serveSite(): Promise<ServedSite> {
  const env = { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', EMBEDDINGS: 'none' }
  const site = startScript('tests/support/site/web.ts', [], { env })
  const [, url] = /(http:\S+)\n/.exec(await site.says(/http:\S+\n/)) ?? []
  return {
    open: async ({ address, token }) => {
      const headers = { 'sec-fetch-site': 'same-origin', ...(token && { cookie: `payload-token=${token}` }) }
      const response = await fetch(`${url}${address}`, { headers, redirect: 'manual' })
      return { status: response.status, text: await response.text() }
    },
    async close() {
      site.process.kill('SIGTERM')
      await site.ended
    },
  }
}
