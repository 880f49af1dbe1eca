import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BasePayload } from 'payload'
import { isShared, openTestDatabase, type TestDatabase } from './database'

/** Payload with the real configuration on an empty database and an empty data folder. */
export type TestPayload = TestDatabase & { payload: BasePayload; dataDir: string }

/** Open on the shared database, from its first use to the end of the process: its configuration is loaded once. */
let shared: { payload: BasePayload; dataDir: string } | undefined

/** Opens Payload for a test file, or lends the one that is open on the database that files use in turn. */
export async function openTestPayload(): Promise<TestPayload> {
  const database = await openTestDatabase()
  if (!isShared(database)) throw new Error('close the test database that is open: one Payload at a time')
  const dataDir = shared?.dataDir ?? mkdtempSync(path.join(tmpdir(), 'passerelle-test-'))
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir)
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PASSERELLE_DATA: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-tests-of-thirty-two-signs',
    PAYLOAD_LOG_LEVEL: 'error',
  })
  shared ??= { payload: await start(), dataDir }
  return {
    ...database,
    ...shared,
    async close() {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function start(): Promise<BasePayload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}
