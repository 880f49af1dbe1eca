import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImporterKind } from '@/ingestion/importers/importer'
import type { Ingested } from '@/src/cli/ingest/ingested'
import { runIngest } from '@/src/cli/ingest/run-ingest'
import { badArchives } from '@/tests/fixtures/bad-archives'
import { badFiles } from '@/tests/fixtures/bad-files'
import { makeDocx, makeZip } from '@/tests/fixtures/make-office'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { type Answer, json, page, type SourceServer, startSourceServer } from '@/tests/support/source-server'
import { runQueue } from './running-queue'

let test: TestPayload
let server: SourceServer
let queue: { stop: () => Promise<void> }
let before: unknown

const run = (paths: string[], from?: ImporterKind) =>
  runIngest({ payload: test.payload, pool: test.pool, paths, allow: [server.host], from })

async function base() {
  const { rows } = await test.pool.query(
    `SELECT (SELECT json_agg(r ORDER BY id) FROM resources r) AS resources, (SELECT count(*) FROM files) AS files,
       (SELECT json_agg(p ORDER BY id) FROM passages p) AS passages, (SELECT count(*) FROM indexings) AS attempts`,
  )
  return rows[0]
}

beforeAll(async () => {
  test = await openTestPayload()
  server = await startSourceServer()
  queue = runQueue(test)
  server.answers = { '/page': page({ title: 'Une page', text: 'Un texte qui reste.' }) }
  await run([`${server.origin}/page`])
  before = await base()
})
afterAll(async () => {
  await queue.stop()
  await server.close()
  await test.close()
})

/** A sentence in French that says what to do, without a blank left open. */
function isClear(file: Ingested | undefined): boolean {
  const { message = '' } = file?.error ?? {}
  return /^[A-ZÀÉL].{20,}[.]$/s.test(message) && !/[{}]|undefined|Error|null/.test(message)
}

const bad = [...badFiles, ...badArchives]

describe('files', () => {
  let reports: Map<string, Ingested>
  beforeAll(async () => {
    const folder = path.join(test.dataDir, 'bad')
    mkdirSync(folder)
    for (const { name, bytes } of bad) writeFileSync(path.join(folder, name), bytes)
    const { files } = await run([folder, path.join(folder, 'absent.pdf')])
    reports = new Map(files.map((file) => [path.basename(file.path), file]))
  })

  it.each([...bad.map(({ name, error }) => [name, error]), ['absent.pdf', 'not_found:file']])(
    'should refuse %s with %s',
    (name, id) => {
      expect(reports.get(name)).toMatchObject({ status: 'failed', error: { id } })
      expect(isClear(reports.get(name))).toBe(true)
    },
  )
})

const html = 'text/html; charset=utf-8'
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`
const notWords = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 32))

/** Addresses on the scripted server, what it answers, and the error that must say so. */
const answers: [string, Answer, string, ImporterKind?][] = [
  ['/absente', { status: 404 }, 'unreachable:address'],
  ['/fermee', { status: 403 }, 'unreachable:address'],
  ['/panne', { status: 500 }, 'unreachable:address'],
  ['/surcharge', { status: 503 }, 'unreachable:address'],
  ['/moitie', { half: '<p>Un texte coupé' }, 'unreachable:address'],
  ['/boucle', { redirect: '/boucle' }, 'unreachable:address'],
  ['/prive', { redirect: 'http://192.168.1.1/' }, 'forbidden:address'],
  ['/nuage', { redirect: 'http://169.254.169.254/latest/meta-data/' }, 'forbidden:address'],
  ['/boucle-locale', { redirect: 'http://[::1]:22/' }, 'forbidden:address'],
  ['/fichier', { redirect: 'file:///etc/passwd' }, 'invalid:address'],
  ['/script', { redirect: 'javascript:alert(1)' }, 'invalid:address'],
  ['/film', { type: 'video/mp4', body: 'mp4' }, 'unsupported:address'],
  ['/donnees', { type: 'application/json', body: '{}' }, 'unsupported:address'],
  ['/vide', { type: html, body: '' }, 'no_text:file'],
  ['/sans-texte', { type: html, body: '<html><body><img src="a.png"></body></html>' }, 'no_text:file'],
  ['/bruit', { type: 'text/plain; charset=utf-8', body: notWords }, 'encoding:file'],
  ['/grosse', { type: html, body: Buffer.alloc(10_000_001, 97) }, 'too_large:file'],
  ['/faux.pdf', { type: 'application/pdf', body: 'Un texte.' }, 'mismatch:file'],
  [
    '/bombe.docx',
    {
      type: 'application/octet-stream',
      body: Buffer.from(makeZip({ 'word/document.xml': new Uint8Array(8_000_000) })),
    },
    'unsafe:archive',
  ],
  [
    '/vide.docx',
    {
      type: 'application/octet-stream',
      body: Buffer.from(makeDocx({ title: 'T', date: '2026-01-01', pieces: [] })),
    },
    'no_text:file',
  ],
  ['/flux.xml', { type: 'application/rss+xml', body: rss('') }, 'empty:source'],
  ['/flux-casse.xml', { body: '<rss' }, 'invalid:source', 'feed'],
  ['/flux-page', page({ title: 'Une page', text: 'Un texte.' }), 'invalid:source', 'feed'],
  ['/flux-moitie', { half: '<rss>' }, 'unreachable:address', 'feed'],
  ['/flux-vide', { body: '' }, 'invalid:source', 'feed'],
  ['/api/v1/resources', json([]), 'empty:source'],
  ['/w/api.php', { status: 500 }, 'unreachable:address'],
  ['/plan.xml', { body: '<a/>' }, 'invalid:source', 'site'],
  ['/?api/pages', json('rien'), 'invalid:source'],
]

describe('what a server answers', () => {
  it.each(answers)('should refuse %s', async (place, answer, id, from) => {
    server.answers = { [place]: answer, '/robots.txt': { status: 404 } }
    const { files } = await run([server.origin + place], from)
    expect(files).toMatchObject([{ path: server.origin + place, status: 'failed', error: { id } }])
    expect(isClear(files[0])).toBe(true)
  })
})

describe('addresses', () => {
  it.each([
    ['http://localhost:1/', 'forbidden:address'],
    ['http://127.0.0.1:1/', 'forbidden:address'],
    ['http://2130706433/', 'forbidden:address'],
    ['http://0x7f.1/', 'forbidden:address'],
    ['http://[::ffff:10.0.0.1]/', 'forbidden:address'],
    ['http://169.254.169.254/', 'forbidden:address'],
    ['http://10.0.0.1/sitemap.xml', 'forbidden:address'],
    ['https://nom:secret@exemple.fr/', 'invalid:address'],
    ['http://', 'invalid:address'],
    ['http://exemple .fr/', 'invalid:address'],
    ['http://exemple.fr:99999/', 'invalid:address'],
  ])('should refuse %s with %s', async (address, id) => {
    const { files } = await run([address])
    expect(files).toMatchObject([{ status: 'failed', error: { id } }])
    expect(isClear(files[0])).toBe(true)
  })
})

it('should have tried at least sixty, and left the base as it was', async () => {
  expect(bad.length + answers.length).toBeGreaterThan(60)
  expect(await base()).toEqual(before)
})
