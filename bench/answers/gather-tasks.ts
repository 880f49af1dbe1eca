import path from 'node:path'
import { cachedEmbedder } from '@/src/embeddings/cached-embedder'
import type { Embedder } from '@/src/embeddings/embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { readLabelledSet } from '@/src/evaluation/labelled-set/read-set'
import { readGoldSet } from '@/tests/evaluation/gold-set'
import { openBase } from './base'
import { type Observed, observe } from './observe'
import { everyNth, nearTasks, offTasks, ownTasks } from './tasks'

/** What the fits read, by what it is for. Reported questions (`test`) are never fitted on. */
export type Material = Record<
  'gold' | 'goldOff' | 'train' | 'trainNear' | 'test' | 'testNear' | 'piafOff' | 'travail' | 'travailOff',
  Observed[]
>

const reported = 400
const fitted = 500

/** The local model's vectors, remembered in a folder. */
export const openEmbedder = async (cacheDir: string) =>
  cachedEmbedder({ embedder: await localEmbedder(), dir: cacheDir })

/** Indexes the gold set, `piaf` and `travail-sections` of a folder, and puts all questions to them. */
export async function gatherMaterial(args: { folder: string; embedder?: Embedder }): Promise<Material> {
  const { folder, embedder } = args
  const read = (name: string) => readLabelledSet(path.join(folder, name))
  const [goldSet, piaf, sections] = [await readGoldSet(), await read('piaf'), await read('travail-sections')]
  const test = piaf.queries.slice(0, reported)
  const train = everyNth(piaf.queries.slice(reported), 3).slice(0, fitted)
  const inGold = await openBase({ set: goldSet, embedder })
  const inPiaf = await openBase({ set: piaf, embedder })
  const inSections = await openBase({ set: sections, embedder })
  const onPiaf = (queries: typeof test) => ({ set: piaf, queries })
  return {
    gold: await observe({ base: inGold, tasks: ownTasks({ set: goldSet, queries: goldSet.queries }) }),
    goldOff: await observe({ base: inGold, tasks: offTasks(everyNth(test, 3)) }),
    train: await observe({ base: inPiaf, tasks: ownTasks(onPiaf(train)) }),
    trainNear: await observe({ base: inPiaf, tasks: nearTasks(onPiaf(everyNth(train, 2))) }),
    test: await observe({ base: inPiaf, tasks: ownTasks(onPiaf(test)) }),
    testNear: await observe({ base: inPiaf, tasks: nearTasks(onPiaf(everyNth(test, 2))) }),
    piafOff: await observe({ base: inPiaf, tasks: offTasks(everyNth(goldSet.queries, 2)) }),
    travail: await observe({
      base: inSections,
      tasks: ownTasks({ set: sections, queries: everyNth(sections.queries, 2) }),
    }),
    travailOff: await observe({ base: inSections, tasks: offTasks(everyNth(test, 2)) }),
  }
}
