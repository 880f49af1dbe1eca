import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BasePayload } from 'payload'
import { openTestDatabase, type TestDatabase } from './database'

/** Payload with the real configuration on a fresh database and an empty data folder. */
export type TestPayload = TestDatabase & { payload: BasePayload; dataDir: string }

/** Opens Payload for a test file. The configuration reads its settings when it is loaded: once per file. */
export async function openTestPayload(): Promise<TestPayload> {
  const database = await openTestDatabase()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'passerelle-test-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PASSERELLE_DATA: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-tests-of-thirty-two-signs',
    PAYLOAD_LOG_LEVEL: 'error',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return {
    ...database,
    payload,
    dataDir,
    async close() {
      await payload.destroy()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
