import { cacheDirOf } from '@/src/evaluation/cache-dir'
import { readSettings } from '@/src/settings/settings'
import { fitModels } from './fit-models'
import { fitQuotations } from './fit-quotations'
import { gatherMaterial, type Material, openEmbedder } from './gather-tasks'
import { embedAll } from './observe'
import { reportOf } from './report'
import { writeFitted, writeRecord } from './write-fitted'

// Fits the order of quotations and the three outcomes: npm run fit:answers -- FOLDER, where FOLDER holds the labelled
// sets piaf and travail-sections.
const folder = process.argv[2] ?? '../shared/eval'
const embedder = await openEmbedder(cacheDirOf({ settings: readSettings() }))

const byWords = await gatherMaterial({ folder })
const words = fitModels({ material: byWords, dense: false })

const found = await gatherMaterial({ folder, embedder })
const first = fitQuotations({ piaf: found.train, gold: found.gold, legs: 'first' })
const embedded = await Promise.all(
  Object.entries(found).map(async ([name, observed]) => [name, await embedAll({ observed, first })]),
)
const material = Object.fromEntries(embedded) as Material
const both = fitModels({ material, dense: true })

await writeFitted({ words, both, first })
const date = new Date().toISOString().slice(0, 10)
await writeRecord([
  '# Record of the last fit of quotations and outcomes',
  '',
  `${date}, \`npm run fit:answers -- ../shared/eval\`. Fitted on the gold questions (\`tests/evaluation/gold\`), 500 questions of piaf and 250 of them with the right paragraph taken out, and for the topic on questions of travail-sections and of each set asked of another. Reported: the gold questions by five-fold cross-validation, 400 other questions of piaf and half of them without the right paragraph.`,
  '',
  '## With embeddings',
  '',
  ...reportOf({ models: both, material }),
  '',
  '## By words alone',
  '',
  ...reportOf({ models: words, material: byWords }),
])
await embedder.close()
