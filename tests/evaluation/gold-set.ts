import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { splitFrontMatter } from '@/ingestion/extract/markdown/front-matter'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import { readJsonLines } from '@/src/evaluation/labelled-set/lines'

const samples = path.resolve(import.meta.dirname, '../../samples/resources')
const gold = path.join(import.meta.dirname, 'gold')

const answerable = z.object({
  id: z.string(),
  query: z.string(),
  document: z.string(),
  answers: z.array(z.string()),
})
const unanswerable = z.object({ id: z.string(), query: z.string() })

async function readCorpus() {
  const names = (await readdir(samples)).filter((name) => name.endsWith('.md'))
  return Promise.all(
    names.map(async (name) => {
      const { title, body } = splitFrontMatter(await readFile(path.join(samples, name), 'utf8'))
      return { id: path.basename(name, '.md'), title: title ?? name, text: body }
    }),
  )
}

/** The sample content with the gold questions, as a labelled set; the unanswerable ones have no right document. */
export async function readGoldSet(): Promise<LabelledSet> {
  const known = await readJsonLines({ file: path.join(gold, 'answerable.jsonl'), schema: answerable })
  const near = await readJsonLines({ file: path.join(gold, 'unanswerable.jsonl'), schema: unanswerable })
  return {
    name: 'gold',
    corpus: await readCorpus(),
    queries: [...known, ...near].map(({ id, query }) => ({ id, query })),
    gains: new Map(known.map(({ id, document }) => [id, new Map([[document, 1]])])),
    answers: new Map(known.map(({ id, answers }) => [id, answers])),
  }
}
