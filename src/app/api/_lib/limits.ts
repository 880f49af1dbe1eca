import { randomBytes } from 'node:crypto'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import type { Person } from '@/src/limits/key-of'
import { createLimits, type Limits } from '@/src/limits/limits'
import { createSentLimits, type MaySend } from '@/src/limits/sent'
import { readSettings } from '@/src/settings/settings'
import type { Viewer } from '@/src/visibility/visibility'
import { sitePool } from './engine'

type Counters = { asked: Limits; maySend: MaySend }

const key = Symbol.for('passerelle.limits')
type Holder = typeof globalThis & { [key]?: Counters }

/** The counters of this process: in memory for one on the embedded database, in PostgreSQL where several may serve. */
function counters(): Counters {
  const holder: Holder = globalThis
  holder[key] ??= makeCounters()
  return holder[key]
}

function makeCounters(): Counters {
  const { databaseUrl, dataDir, secret = randomBytes(32).toString('hex'), chatDailyTokens } = readSettings()
  const isEmbedded = databaseUrl !== undefined && readOwnerFile(dataDir)?.url === databaseUrl
  const pool = isEmbedded ? undefined : sitePool()
  return {
    asked: createLimits({ secret, pool, dailyTokens: chatDailyTokens }),
    maySend: createSentLimits({ secret, pool }),
  }
}

/** What a person may ask for on this site. */
export const siteLimits = (): Limits => counters().asked

/** What a person may send to the editors of this site. */
export const maySend: MaySend = (args) => counters().maySend(args)

/** Whom limits count: the account, and the address that this server's own socket reported. */
export const personOf = ({ viewer, headers }: { viewer: Viewer; headers: Headers }): Person => ({
  account: viewer ? String(viewer.id) : undefined,
  address: headers.get('x-passerelle-address') ?? '',
})
