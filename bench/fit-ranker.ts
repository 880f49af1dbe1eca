/**
 * Fits the weights of the re-ranker on labelled sets and writes them, with the record of the fit, to
 * `src/retrieval/ranking/fitted-weights.json`.
 *
 *     node --import ./launcher/typescript.mjs bench/fit-ranker.ts <folder of the sets>
 *
 * Fitted on the development part of three sets, reported on the rest, and on a fourth that is never fitted on: its
 * questions begin with another sheet's title and would teach the model to trust titles.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cachedEmbedder } from '@/src/embeddings/cached-embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { cacheDirOf } from '@/src/evaluation/cache-dir'
import { average } from '@/src/evaluation/metrics/average'
import { measure } from '@/src/evaluation/metrics/measures'
import { featureNames } from '@/src/retrieval/features/candidate-features'
import { readSettings } from '@/src/settings/settings'
import { openLabelledBase } from './labelled-base'
import { examplesOf, isFitted, type RankingQuestion, rankingQuestions } from './ranking-questions'
import { fitStandardised } from './standardise'

const fittedSets = ['cdtn-prequalif', 'piaf', 'travail-sections']
const otherSets = ['vdd-liens']
const l2 = 1e-3
const file = path.resolve(import.meta.dirname, '../src/retrieval/ranking/fitted-weights.json')

const names = { meaning: featureNames, words: featureNames.filter((name) => name !== 'cosine') }
type Kind = keyof typeof names
type Weights = Record<string, number>
type Data = Map<string, RankingQuestion[]>

/** The scores that the legs give without a re-ranker: A/max + 10·cos/max, and A. */
const unfitted: Record<Kind, Weights> = {
  meaning: { lexicalOfBest: 1, cosine: 10 },
  words: { lexicalOfBest: 1 },
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

function ndcgOf(questions: RankingQuestion[], weights: Weights): number {
  const measured = questions.map(({ query, gains, ids, rows }) => {
    const score = (row: number[]) =>
      featureNames.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (row[at] ?? 0), 0)
    const ranked = ids.map((id, at) => ({ id, score: score(rows[at] ?? []) }))
    const ranking = ranked.sort((a, b) => b.score - a.score).map(({ id }) => id)
    return { query, measures: measure({ ranking, gains }) }
  })
  return rounded(average(measured)['ndcg@10'].value, 3)
}

function fit(data: Data, kind: Kind, sets: string[]): Weights {
  const examples = sets.flatMap((set) => {
    const questions = (data.get(set) ?? []).filter(({ query }) => isFitted(query))
    return examplesOf(questions, names[kind]).map((one) => ({ ...one, weight: one.weight / sets.length }))
  })
  const weights = fitStandardised({ examples, size: names[kind].length, l2 })
  return Object.fromEntries(names[kind].map((name, at) => [name, rounded(weights[at] ?? 0, 3)]))
}

/** nDCG@10 of the questions not fitted on: without a fit, fitted, and fitted without the set itself. */
function figuresOf(data: Data, kind: Kind, weights: Weights) {
  return Object.fromEntries(
    [...data].map(([set, all]) => {
      const others = fittedSets.filter((one) => one !== set)
      const held = otherSets.includes(set) ? all : all.filter(({ query }) => !isFitted(query))
      const figures = {
        fitted: all.length - held.length,
        reported: held.length,
        fused: ndcgOf(held, unfitted[kind]),
        ranked: ndcgOf(held, weights),
        rankedByOthers: ndcgOf(held, fit(data, kind, others)),
        rankedAll: ndcgOf(all, weights),
      }
      return [set, figures]
    }),
  )
}

const folder = path.resolve(process.argv[2] ?? '.')
const embedder = cachedEmbedder({
  embedder: await localEmbedder(),
  dir: cacheDirOf({ settings: readSettings() }),
})
const data: Record<Kind, Data> = { meaning: new Map(), words: new Map() }
for (const set of [...fittedSets, ...otherSets]) {
  process.stderr.write(`${set}\n`)
  const base = await openLabelledBase({ dir: path.join(folder, set), embedder })
  data.meaning.set(set, await rankingQuestions({ base, dense: true }))
  data.words.set(set, await rankingQuestions({ base, dense: false }))
}
await embedder.close()
const weights = {
  meaning: fit(data.meaning, 'meaning', fittedSets),
  words: fit(data.words, 'words', fittedSets),
}
const record = {
  fitted: new Date().toISOString().slice(0, 10),
  by: 'bench/fit-ranker.ts',
  model: embedder.model,
  method: `listwise softmax, L2 ${l2} on standardised features, sets weighted equally`,
  'ndcg@10': {
    meaning: figuresOf(data.meaning, 'meaning', weights.meaning),
    words: figuresOf(data.words, 'words', weights.words),
  },
  weights,
}
await writeFile(file, `${JSON.stringify(record, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(record['ndcg@10'], null, 2)}\n`)
