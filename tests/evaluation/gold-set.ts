import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { extractFile } from '@/ingestion/extract/file'
import { splitFrontMatter } from '@/ingestion/extract/markdown/front-matter'
import type { Block } from '@/src/documents/document'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import { readJsonLines } from '@/src/evaluation/labelled-set/lines'

const samples = path.resolve(import.meta.dirname, '../../samples/resources')
const gold = path.join(import.meta.dirname, 'gold')

/** `also`: other documents that answer in the same words. */
const answerable = z.object({
  id: z.string(),
  query: z.string(),
  document: z.string(),
  also: z.array(z.string()).default([]),
  answers: z.array(z.string()),
})
const unanswerable = z.object({ id: z.string(), query: z.string() })

const markdownOf = (block: Block): string => {
  if (block.kind === 'cut') return ''
  return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text
}

const fieldOf = ({ source, key }: { source: string; key: string }) =>
  new RegExp(`^${key}: (.+)$`, 'm').exec(source)?.[1]

/** What a sample's file says, as Markdown: a labelled set knows no files. */
async function readAttached(source: string): Promise<string[]> {
  const name = fieldOf({ source, key: 'file' })
  if (!name) return []
  const { blocks } = await extractFile({ path: path.resolve(samples, name), filename: path.basename(name) })
  return blocks.map(markdownOf)
}

async function readCorpus() {
  const names = (await readdir(samples)).filter((name) => name.endsWith('.md'))
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(path.join(samples, name), 'utf8')
      const { title, body } = splitFrontMatter(source)
      const summary = fieldOf({ source, key: 'summary' }) ?? ''
      const text = [summary, body, ...(await readAttached(source))].join('\n\n')
      return { id: path.basename(name, '.md'), title: title ?? name, text }
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
    gains: new Map(
      known.map(({ id, document, also }) => [id, new Map([document, ...also].map((one) => [one, 1]))]),
    ),
    answers: new Map(known.map(({ id, answers }) => [id, answers])),
  }
}
