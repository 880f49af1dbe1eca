import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readLabelledSet } from './read-set'

let root: string
let dir: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'passerelle-set-'))
  dir = path.join(root, 'petit')
  await mkdir(dir)
  await write(
    'corpus.jsonl',
    '{"id":"d1","title":"Prêt","text":"# Prêt\\n\\n14 jours","extra":1}\n{"id":2,"text":"x"}\n',
  )
  await write('queries.jsonl', '{"id":"q1","query":"Durée ?"}\n{"id":"q2","query":"Quoi ?","need":"quoi"}\n')
  await write('qrels.tsv', 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\t2\t0\nq2\t2\t1\n')
})
afterEach(() => rm(root, { recursive: true }))

const write = (name: string, content: string | Buffer) => writeFile(path.join(dir, name), content)
const refusal = (reason: RegExp) =>
  expect(readLabelledSet(dir)).rejects.toMatchObject({
    id: 'invalid:set',
    details: { reason: expect.stringMatching(reason) },
  })

it('should read documents, questions, judgments and their names', async () => {
  const set = await readLabelledSet(dir)
  expect(set).toMatchObject({ name: 'petit', answers: new Map() })
  expect(set.corpus).toEqual([
    { id: 'd1', title: 'Prêt', text: '# Prêt\n\n14 jours' },
    { id: '2', title: '', text: 'x' },
  ])
  expect(set.queries.map(({ id, need }) => [id, need])).toEqual([
    ['q1', undefined],
    ['q2', 'quoi'],
  ])
  expect(set.gains.get('q1')).toEqual(new Map([['d1', 2]]))
})

it('should read a packed corpus, answers, and follow symbolic links', async () => {
  await rm(path.join(dir, 'corpus.jsonl'))
  const elsewhere = path.join(root, 'elsewhere.gz')
  await writeFile(elsewhere, gzipSync('{"id":"d9","title":"T","text":"t"}\n\n'))
  await symlink(elsewhere, path.join(dir, 'corpus.jsonl.gz'))
  await write('answers.jsonl', '{"query_id":"q1","answers":["14 jours"]}')
  const link = path.join(root, 'lien')
  await symlink(dir, link)
  const set = await readLabelledSet(link)
  expect(set.corpus.map(({ id }) => id)).toEqual(['d9'])
  expect(set.answers.get('q1')).toEqual(['14 jours'])
  expect(set.name).toBe('lien')
})

it('should keep a line whole that holds a line separator', async () => {
  await write('corpus.jsonl', '{"id":"d1","text":"un\u2028deux"}\r\n{"id":"d2","text":"x"}')
  expect((await readLabelledSet(dir)).corpus.map(({ text }) => text)).toEqual(['un\u2028deux', 'x'])
})

it('should say which file is missing', async () => {
  await rm(path.join(dir, 'queries.jsonl'))
  await refusal(/queries\.jsonl/)
})

it('should say which line is not JSON', async () => {
  await write('queries.jsonl', '{"id":"q1","query":"a"}\n{"id":')
  await expect(readLabelledSet(dir)).rejects.toMatchObject({
    id: 'invalid:set',
    details: { path: expect.stringMatching(/queries\.jsonl:2$/) },
  })
})

it('should say which field is wrong', async () => {
  await write('corpus.jsonl', '{"id":"d1","title":"Prêt"}')
  await refusal(/^text: /)
})

it('should refuse a corpus that is not what its name says', async () => {
  await rm(path.join(dir, 'corpus.jsonl'))
  await write('corpus.jsonl.gz', 'not gzip')
  await refusal(/header/)
})

it.each(['q1\td1', 'q1\td1\tgood', 'q1 d1 1'])('should refuse the judgment « %s »', async (line) => {
  await write('qrels.tsv', `query-id\tcorpus-id\tscore\n${line}\n`)
  await refusal(/query-id/)
})

it('should refuse two documents of one id', async () => {
  await write('corpus.jsonl', '{"id":"d","text":"a"}\n{"id":"d","text":"b"}')
  await refusal(/identifiant d /)
})

it('should refuse an empty corpus', async () => {
  await write('corpus.jsonl', '')
  await refusal(/aucun document/)
})

it('should refuse a folder that does not exist, and a file', async () => {
  await expect(readLabelledSet(path.join(root, 'nowhere'))).rejects.toMatchObject({ id: 'invalid:set' })
  await expect(readLabelledSet(path.join(dir, 'qrels.tsv'))).rejects.toMatchObject({ id: 'invalid:set' })
})
