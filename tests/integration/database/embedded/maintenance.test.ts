import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '@/src/database/embedded/backend'
import { createCheckpoints, maintainOneTable } from '@/src/database/embedded/maintenance'
import { openInMemory } from '@/src/database/embedded/pglite'

describe('the maintenance of the embedded database', () => {
  let database: PGlite
  let backend: Backend
  beforeAll(async () => {
    database = await openInMemory()
    backend = await createBackend(database)
  })
  afterAll(() => database.close())

  const checkpoint = async (): Promise<string | undefined> => {
    const [row] = await backend.rows<{ at: string }>(
      'SELECT redo_lsn::text AS at FROM pg_control_checkpoint()',
    )
    return row?.at
  }
  const tidyUp = async (): Promise<string[]> => {
    const tables: string[] = []
    for (let table = await maintainOneTable(backend); table; table = await maintainOneTable(backend)) {
      tables.push(table)
    }
    return tables
  }

  const pages = async (table: string): Promise<number> => {
    const [row] = await backend.rows<{ pages: number }>(
      `SELECT (pg_relation_size('${table}') / 8192)::int AS pages`,
    )
    return row?.pages ?? 0
  }

  it('should write a checkpoint once enough log was written, and not before', async () => {
    const checkpointIfDue = await createCheckpoints(backend, 1024 * 1024)
    const before = await checkpoint()
    await checkpointIfDue()
    expect(await checkpoint()).toBe(before)
    await backend.rows(`CREATE TABLE much AS SELECT repeat('x', 1000) AS body FROM generate_series(1, 2000)`)
    await checkpointIfDue()
    const after = await checkpoint()
    expect(after).not.toBe(before)
    await checkpointIfDue()
    expect(await checkpoint()).toBe(after)
  })

  it('should give the room of deleted rows back, table by table, and then rest', async () => {
    await tidyUp()
    await backend.rows('CREATE TABLE used AS SELECT n FROM generate_series(1, 10000) AS n')
    const before = await pages('used')
    await backend.rows('DELETE FROM used WHERE n <= 9000')
    expect(await tidyUp()).toEqual(['public.used'])
    await backend.rows('INSERT INTO used SELECT n FROM generate_series(1, 9000) AS n')
    expect(await pages('used')).toBeLessThanOrEqual(before + 1)
    await tidyUp()
    expect(await tidyUp()).toEqual([])
  })
})
