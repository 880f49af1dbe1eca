/**
 * Fits the weights of the re-ranker on labelled sets and writes them, with the record of the fit, to
 * `src/retrieval/ranking/fitted-weights.json`.
 *
 *     node --import ./launcher/typescript.mjs bench/fit-ranker.ts FOLDER [--remembered] [--per-need N]
 *
 * Fitted on a part of each set, reported on the rest, and once more without the set itself. `--remembered` takes only
 * vectors that an earlier run has left in the cache, `--per-need` the first questions of each need: quick, rough fits.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cachedEmbedder } from '@/src/embeddings/cached-embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { cacheDirOf } from '@/src/evaluation/cache-dir'
import { readSettings } from '@/src/settings/settings'
import { openLabelledBase } from './labelled-base'
import { type Data, fitWeights, fusion, type Kind, ndcgOf } from './ranking-fit'
import { isFitted, rankingQuestions } from './ranking-questions'

const sets = ['cdtn-prequalif', 'piaf', 'travail-sections', 'vdd-liens']
const kinds: Kind[] = ['meaning', 'words']
const file = path.resolve(import.meta.dirname, '../src/retrieval/ranking/fitted-weights.json')

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { remembered: { type: 'boolean', default: false }, 'per-need': { type: 'string' } },
})
const folder = path.resolve(positionals[0] ?? '.')
const dir = cacheDirOf({ settings: readSettings() })
const embedder = cachedEmbedder({ embedder: await localEmbedder(), dir })

/**
 * nDCG@10 of the questions not fitted on: fused without a fit, ranked, and ranked by a fit without the set itself; and
 * of all questions, as `eval` reports.
 */
function figuresOf({ data, kind }: { data: Data; kind: Kind }) {
  const weights = fitWeights({ data, kind, sets })
  const figures = [...data].map(([set, all]) => {
    const held = all.filter(({ query }) => !isFitted(query))
    const without = fitWeights({ data, kind, sets: sets.filter((one) => one !== set) })
    return [
      set,
      {
        fitted: all.length - held.length,
        reported: held.length,
        fused: ndcgOf(held, fusion[kind]),
        ranked: ndcgOf(held, weights),
        rankedByOthers: ndcgOf(held, without),
        rankedAll: ndcgOf(all, weights),
      },
    ] as const
  })
  return { weights, figures: Object.fromEntries(figures) }
}

const data: Record<Kind, Data> = { meaning: new Map(), words: new Map() }
const vectors: Record<string, string> = {}
for (const set of sets) {
  const remembered = values.remembered ? { dir, model: embedder.model } : undefined
  const base = await openLabelledBase({ dir: path.join(folder, set), embedder, remembered })
  vectors[set] = `${base.vectors} of ${base.index.size().passages} passages`
  process.stderr.write(`${set}: ${vectors[set]}\n`)
  const perNeed = values['per-need'] ? Number(values['per-need']) : undefined
  for (const kind of kinds)
    data[kind].set(set, await rankingQuestions({ base, dense: kind === 'meaning', perNeed }))
}
await embedder.close()

const [meaning, words] = [
  figuresOf({ data: data.meaning, kind: 'meaning' }),
  figuresOf({ data: data.words, kind: 'words' }),
]
const record = {
  fitted: new Date().toISOString().slice(0, 10),
  by: `bench/fit-ranker.ts${values.remembered ? ' --remembered' : ''}${values['per-need'] ? ` --per-need ${values['per-need']}` : ''}`,
  model: embedder.model,
  vectors,
  'ndcg@10': { meaning: meaning.figures, words: words.figures },
  weights: { meaning: meaning.weights, words: words.weights },
}
await writeFile(file, `${JSON.stringify(record, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(record, null, 2)}\n`)
