import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTransaction } from '@/src/database/pool'
import { openEmbeddedTestDatabase, type TestDatabase } from '@/tests/support/database'
import { killedInTransaction } from './dying-client'

const hash = (text: string): string => createHash('md5').update(text).digest('hex')
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

describe('the multiplexer of the embedded database', () => {
  let database: TestDatabase
  const connect = async (url = database.url): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const count = async (table: string): Promise<number> => {
    const { rows } = await database.pool.query(`SELECT count(*)::int AS count FROM ${table}`)
    return rows[0].count
  }

  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
    await database.pool.query(`
      CREATE TABLE counters (id int PRIMARY KEY, value int NOT NULL);
      CREATE TABLE texts (id serial PRIMARY KEY, writer int, body text, sum text);
      INSERT INTO counters VALUES (1, 0)`)
  })
  afterAll(() => database.close())

  it('should let twenty writers run transactions at once without losing an update', async () => {
    const write = (): Promise<void> =>
      withTransaction(database.pool, async (client) => {
        const { rows } = await client.query('SELECT value FROM counters WHERE id = $1', [1])
        await client.query('UPDATE counters SET value = $1 WHERE id = 1', [rows[0].value + 1])
      })
    await Promise.all(
      range(20).map(async () => {
        for (const _ of range(10)) await write()
      }),
    )
    const { rows } = await database.pool.query('SELECT value FROM counters WHERE id = 1')
    expect(rows[0].value).toBe(200)
  })

  it('should keep parameters above 64 KB of several clients apart', async () => {
    const bodies = range(8).map((writer) => ({
      writer,
      body: randomBytes(60_000 + writer * 40_000).toString('hex'),
    }))
    await Promise.all(
      bodies.map(({ writer, body }) =>
        database.pool.query('INSERT INTO texts (writer, body, sum) VALUES ($1, $2, md5($2))', [writer, body]),
      ),
    )
    const { rows } = await database.pool.query('SELECT writer, body, sum FROM texts ORDER BY writer')
    expect(rows.map(({ writer, sum }) => [writer, sum])).toEqual(
      bodies.map(({ writer, body }) => [writer, hash(body)]),
    )
    expect(rows.map(({ body }) => hash(body))).toEqual(bodies.map(({ body }) => hash(body)))
  })

  it('should carry a parameter of 20 MB in both directions', async () => {
    const body = 'é'.repeat(10_000_000)
    const { rows } = await database.pool.query('SELECT $1::text AS body', [body])
    expect(hash(rows[0].body)).toBe(hash(body))
  })

  it('should roll back what a client that dies in a transaction has written, and serve the others', async () => {
    await database.pool.query('CREATE TABLE unfinished (id int)')
    await killedInTransaction({ url: database.url, sql: 'INSERT INTO unfinished VALUES (1)' })
    expect(await count('unfinished')).toBe(0)
    await database.pool.query('INSERT INTO unfinished VALUES (2)')
    expect(await count('unfinished')).toBe(1)
  })

  it('should refuse COPY FROM STDIN, fail the transaction it stood in, and go on', async () => {
    const client = await connect()
    await client.query('BEGIN')
    await expect(client.query('/* load */ COPY counters FROM STDIN')).rejects.toMatchObject({ code: '0A000' })
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' })
    await client.query('ROLLBACK')
    await expect(client.query({ name: 'copy', text: 'copy counters from stdin' })).rejects.toMatchObject({
      code: '0A000',
    })
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await client.end()
  })

  it('should keep a setting for the client that made it, and from all others', async () => {
    const [first, second] = await Promise.all([connect(), connect()])
    await first.query(`SET search_path TO pg_catalog; SET application_name = 'l''atelier'`)
    const path = async (client: pg.Client): Promise<string> =>
      (await client.query(`SELECT current_setting('search_path') AS path`)).rows[0].path
    expect(await path(second)).toBe('public')
    expect(await path(first)).toBe('pg_catalog')
    expect((await first.query('SHOW application_name')).rows[0].application_name).toBe("l'atelier")
    await first.end()
    expect(await path(second)).toBe('public')
    await second.end()
  })

  it('should keep prepared statements of the same name apart', async () => {
    const clients = await Promise.all(range(3).map(() => connect()))
    const ask = (client: pg.Client, index: number) =>
      client.query({ name: 'same', text: `SELECT ${index} + $1::int AS sum`, values: [10] })
    for (const _ of range(2)) {
      const answers = await Promise.all(clients.map(ask))
      expect(answers.map(({ rows }) => rows[0].sum)).toEqual([10, 11, 12])
    }
    await Promise.all(clients.map((client) => client.end()))
    const left = `SELECT count(*)::int AS count FROM pg_prepared_statements WHERE name <> ''`
    await expect
      .poll(async () => (await database.pool.query(left)).rows[0].count, { timeout: 60_000 })
      .toBe(0)
  })

  it('should answer an error in the middle of many clients only to the one that made it', async () => {
    const results = await Promise.allSettled(
      range(12).map((index) => database.pool.query('SELECT 10 / $1::int AS share', [index % 3])),
    )
    expect(results.map(({ status }) => status)).toEqual(
      range(12).map((index) => (index % 3 === 0 ? 'rejected' : 'fulfilled')),
    )
  })

  it('should refuse a wrong password and a wrong protocol without troubling the others', async () => {
    const wrong = new URL(database.url)
    wrong.password = 'wrong'
    await expect(connect(wrong.href)).rejects.toMatchObject({ code: '28P01' })
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })
})
