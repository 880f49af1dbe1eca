import { once } from 'node:events'
import { connect as connectSocket } from 'node:net'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { openEmbeddedTestDatabase, type TestDatabase } from '@/tests/support/database'

const never = 3_600_000

describe('the patience of the embedded database', () => {
  let database: TestDatabase
  const opened: pg.Client[] = []
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    opened.push(client)
    return client
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((client) => client.end()))
    await database.close()
  })

  it('should fail the one who waits too long with 57014, and leave the transaction it waited for alone', async () => {
    database = await openEmbeddedTestDatabase({ waitMs: 50, idleInTransactionMs: never })
    const [holder, waiter] = [await connect(), await connect()]
    await holder.query('CREATE TABLE kept (id int)')
    await holder.query('BEGIN')
    await holder.query('INSERT INTO kept VALUES (1)')
    await expect(waiter.query('SELECT 1')).rejects.toMatchObject({ code: '57014' })
    await expect(waiter.query('SELECT $1::int', [1])).rejects.toMatchObject({ code: '57014' })
    await holder.query('INSERT INTO kept VALUES (2)')
    await holder.query('COMMIT')
    const { rows } = await waiter.query('SELECT id FROM kept ORDER BY id')
    expect(rows).toEqual([{ id: 1 }, { id: 2 }])
  })

  it('should roll back who sits idle in a transaction while others wait, and say so at its COMMIT', async () => {
    database = await openEmbeddedTestDatabase({ waitMs: never, idleInTransactionMs: 50 })
    const [sleeper, waiter] = [await connect(), await connect()]
    await sleeper.query('CREATE TABLE lost (id int)')
    await sleeper.query('BEGIN')
    await sleeper.query('INSERT INTO lost VALUES (1)')
    expect((await waiter.query('SELECT count(*)::int AS count FROM lost')).rows).toEqual([{ count: 0 }])
    await expect(sleeper.query('INSERT INTO lost VALUES (2)')).rejects.toMatchObject({ code: '25P03' })
    await expect(sleeper.query('COMMIT')).rejects.toMatchObject({ code: '25P03' })
    expect((await sleeper.query('SELECT count(*)::int AS count FROM lost')).rows).toEqual([{ count: 0 }])
  })

  it('should let an evicted client roll back and begin again', async () => {
    database = await openEmbeddedTestDatabase({ waitMs: never, idleInTransactionMs: 50 })
    const [sleeper, waiter] = [await connect(), await connect()]
    await sleeper.query('BEGIN')
    await waiter.query('SELECT 1')
    await expect(sleeper.query('ROLLBACK TO SAVEPOINT s')).rejects.toMatchObject({ code: '25P03' })
    await sleeper.query('ROLLBACK')
    await sleeper.query('BEGIN')
    await sleeper.query('CREATE TABLE second_try (id int)')
    await sleeper.query('COMMIT')
    expect((await waiter.query('SELECT * FROM second_try')).rows).toEqual([])
  })

  it('should close a connection that asks to cancel or speaks nonsense, and disturb no other', async () => {
    database = await openEmbeddedTestDatabase()
    const { port, hostname } = new URL(database.url)
    const cancel = Buffer.alloc(16)
    cancel.writeInt32BE(16, 0)
    cancel.writeInt32BE(80877102, 4)
    for (const bytes of [cancel, Buffer.from('GET / HTTP/1.1\r\n\r\n'), Buffer.alloc(64, 0xff)]) {
      const socket = connectSocket(Number(port), hostname)
      socket.end(bytes)
      socket.resume()
      await once(socket, 'close')
    }
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })
})
