import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Weights } from '@/src/assistant/quotations/weigh'
import type { FittedModels } from './fit-models'

const root = path.resolve(import.meta.dirname, '../..')
const round = (value: number) => Math.round(value * 1000) / 1000

/** A value as TypeScript, numbers to three decimals, those that round to nothing left out. */
function literal(value: unknown): string {
  if (typeof value === 'number') return String(round(value))
  const entries = Object.entries(value as Record<string, unknown>).filter(
    ([, one]) => typeof one !== 'number' || round(one) !== 0,
  )
  return `{ ${entries.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')} }`
}

const note = (what: string) =>
  `/**\n * ${what}\n * Written by \`npm run fit:answers\` on ${new Date().toISOString().slice(0, 10)}; the sets, the figures and the reliability curve: docs/decisions/\n * three-outcomes-fit.md.\n */`

type All = { words: FittedModels; both: FittedModels; first: Weights }

/** Writes the coefficients where the assistant reads them. */
export async function writeFitted({ words, both, first }: All): Promise<void> {
  const quotations = { words: words.quotations, first, both: both.quotations }
  await writeFile(
    path.join(root, 'src/assistant/quotations/fitted.ts'),
    [
      "import type { Weights } from './weigh'\n",
      note(
        'What each feature of a quotation weighs: `words` without embeddings, `first` before the vectors of quotations are made,\n * `both` with them.',
      ),
      `export const fittedQuotations: Record<'words' | 'first' | 'both', Weights> = ${literal(quotations)}\n`,
    ].join('\n'),
  )
  await writeFile(
    path.join(root, 'src/assistant/outcome/fitted.ts'),
    [
      "import type { OutcomeModel } from './logistic'\n",
      note(
        'What each piece of evidence adds to the log-odds, with embeddings (`both`) and without (`words`).',
      ),
      `export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = ${literal({ both: both.outcome, words: words.outcome })}\n`,
    ].join('\n'),
  )
}

/** Writes the record of the fit beside the decisions. */
export async function writeRecord(lines: string[]): Promise<void> {
  await writeFile(path.join(root, 'docs/decisions/three-outcomes-fit.md'), `${lines.join('\n')}\n`)
}
