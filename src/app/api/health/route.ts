import { siteEngine, sitePool } from '../_lib/engine'
import { type Health, readHealth } from '../_lib/health'
import { tellProblem } from '../_lib/problem'

export const dynamic = 'force-dynamic'

const down: Health = {
  status: 'down',
  checks: { database: 'down', vector: 'down', embeddings: 'down', index: 'down', jobs: 'down' },
}

async function look(): Promise<Health> {
  try {
    return await readHealth({ pool: sitePool(), engine: await siteEngine() })
  } catch (error) {
    tellProblem(error)
    return down
  }
}

/** How the site is: 200 while it can answer questions, possibly by words alone, otherwise 503. */
export async function GET(): Promise<Response> {
  const health = await look()
  return Response.json(health, {
    status: health.status === 'down' ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}
