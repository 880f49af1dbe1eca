import type { Engine } from '@/src/assistant/consult'
import { createEngine } from '@/src/assistant/engine'
import { processEngine } from '@/src/assistant/process-engine'
import { createPool, type Pool } from '@/src/database/pool'
import { createEmbedder } from '@/src/embeddings/create-embedder'
import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'

const connections = 6
const key = Symbol.for('passerelle.engine.pool')
type Holder = typeof globalThis & { [key]?: Pool }

/** The connections that answering uses, beside Payload's. Throws `unavailable:database` where none is set. */
export function sitePool(): Pool {
  const holder: Holder = globalThis
  const { databaseUrl } = readSettings()
  if (!databaseUrl) throw fail('unavailable:database')
  holder[key] ??= createPool({ url: databaseUrl, max: connections })
  return holder[key]
}

/** The engine that answers in this web process. */
export const siteEngine = (): Promise<Engine> =>
  processEngine(async () =>
    createEngine({ pool: sitePool(), embedder: () => createEmbedder({ settings: readSettings() }) }),
  )
