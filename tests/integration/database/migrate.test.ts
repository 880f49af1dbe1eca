import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '@/src/database/migrate'
import { migrations } from '@/src/database/migrations'
import { openTestDatabase, type TestDatabase } from '@/tests/support/database'

describe('migrate', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  it('should do nothing the second time', async () => {
    expect(await migrate({ pool: database.pool })).toEqual([])
    const { rows } = await database.pool.query('SELECT name FROM payload_migrations ORDER BY name')
    expect(rows.map((row) => row.name)).toEqual(migrations.map(({ name }) => name).sort())
  })
})
