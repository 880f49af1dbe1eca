import { access, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import {
  corpusDocumentSchema,
  type Gains,
  goldAnswerSchema,
  type LabelledSet,
  labelledQuerySchema,
} from './labelled-set'
import { linesOf, readJsonLines } from './lines'

const t = messagesFor('evaluation')

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** The first of these names that the folder holds, symbolic links followed; `undefined` if none. */
async function find({ dir, names }: { dir: string; names: string[] }): Promise<string | undefined> {
  for (const name of names) {
    const file = path.join(dir, name)
    if (await exists(file)) return file
  }
  return undefined
}

async function need({ dir, names }: { dir: string; names: string[] }): Promise<string> {
  const file = await find({ dir, names })
  if (!file) throw fail('invalid:set', { path: dir, reason: t('missing', { names: names.join(' / ') }) })
  return file
}

async function readQrels(file: string): Promise<Map<string, Gains>> {
  const gains = new Map<string, Gains>()
  for (const [index, line] of (await linesOf(file)).entries()) {
    if (line.trim() === '' || (index === 0 && line.startsWith('query-id\t'))) continue
    const [query, document, score] = line.split('\t')
    const gain = Number(score)
    if (!query || !document || score === undefined || score.trim() === '' || !Number.isFinite(gain))
      throw fail('invalid:set', { path: `${file}:${index + 1}`, reason: t('judgment') })
    const ofQuery = gains.get(query) ?? new Map<string, number>()
    if (gain > 0) ofQuery.set(document, gain)
    gains.set(query, ofQuery)
  }
  return gains
}

function refuseTwins({ file, ids }: { file: string; ids: string[] }) {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw fail('invalid:set', { path: file, reason: t('twice', { id }) })
    seen.add(id)
  }
}

/**
 * Reads a labelled set: a folder with `corpus.jsonl` or `corpus.jsonl.gz`, `queries.jsonl`, `qrels.tsv` (all possibly
 * packed) and, if there is one, `answers.jsonl`. Rejects with `invalid:set`, naming file, line and reason.
 */
export async function readLabelledSet(folder: string): Promise<LabelledSet> {
  const dir = await realpath(folder).catch((cause) => {
    throw fail('invalid:set', { path: folder, reason: t('noFolder') }, cause)
  })
  if (!(await stat(dir)).isDirectory()) throw fail('invalid:set', { path: folder, reason: t('notAFolder') })
  const names = (base: string) => ({ dir, names: [base, `${base}.gz`] })
  const [corpusFile, queriesFile, qrelsFile, answersFile] = await Promise.all([
    need(names('corpus.jsonl')),
    need(names('queries.jsonl')),
    need(names('qrels.tsv')),
    find(names('answers.jsonl')),
  ])
  const corpus = await readJsonLines({ file: corpusFile, schema: corpusDocumentSchema })
  const queries = await readJsonLines({ file: queriesFile, schema: labelledQuerySchema })
  const gold = answersFile ? await readJsonLines({ file: answersFile, schema: goldAnswerSchema }) : []
  refuseTwins({ file: corpusFile, ids: corpus.map(({ id }) => id) })
  refuseTwins({ file: queriesFile, ids: queries.map(({ id }) => id) })
  if (corpus.length === 0) throw fail('invalid:set', { path: corpusFile, reason: t('empty') })
  return {
    name: path.basename(path.resolve(folder)),
    corpus,
    queries,
    gains: await readQrels(qrelsFile),
    answers: new Map(gold.map(({ query_id, answers }) => [query_id, answers])),
  }
}
