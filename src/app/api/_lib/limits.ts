import { randomBytes } from 'node:crypto'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { createLimits, type Limits, type Person } from '@/src/limits/limits'
import { readSettings } from '@/src/settings/settings'
import type { Viewer } from '@/src/visibility/visibility'
import { sitePool } from './engine'

const key = Symbol.for('passerelle.limits')
type Holder = typeof globalThis & { [key]?: Limits }

/** The counters of this process: in memory for one on the embedded database, in PostgreSQL where several may serve. */
export function siteLimits(): Limits {
  const holder: Holder = globalThis
  holder[key] ??= makeLimits()
  return holder[key]
}

function makeLimits(): Limits {
  const { databaseUrl, dataDir, secret, chatDailyTokens } = readSettings()
  const isEmbedded = databaseUrl !== undefined && readOwnerFile(dataDir)?.url === databaseUrl
  return createLimits({
    secret: secret ?? randomBytes(32).toString('hex'),
    pool: isEmbedded ? undefined : sitePool(),
    dailyTokens: chatDailyTokens,
  })
}

/** Whom limits count: the account, and the address that this server's own socket reported. */
export const personOf = ({ viewer, headers }: { viewer: Viewer; headers: Headers }): Person => ({
  account: viewer ? String(viewer.id) : undefined,
  address: headers.get('x-passerelle-address') ?? '',
})
