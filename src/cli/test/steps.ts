import path from 'node:path'
import { root } from '../common-options'
import { type Tally, tallyOfPlaywright, tallyOfVitest } from './report'

/** One step of `./passerelle test`: a program, and how its report is read if it writes one. */
export type Step = {
  name:
    | 'lint'
    | 'arrows'
    | 'types'
    | 'unit'
    | 'build'
    | 'pglite'
    | 'postgres'
    | 'processes'
    | 'browser'
    | 'evaluation'
  /** What must have ended before, whatever came out: steps, or the fetching of a browser and of PostgreSQL (`machine`). */
  needs?: (Step['name'] | 'machine')[]
  args: string[]
  env?: Record<string, string>
  report?: { file: string; read: (json: unknown) => Tally }
}

const library = (file: string) => path.join(root, 'node_modules', file)

/** Where logs and reports of the steps go. */
export const testFolder = path.join(root, '.cache/test')

/** What `npm run lint` cruises too. */
const cruised = ['collections', 'ingestion', 'src', 'payload.config.ts']

function vitest(
  name: Step['name'],
  { project = name, env }: { project?: string; env?: Record<string, string> } = {},
): Step {
  const file = path.join(testFolder, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name,
    args: [library('vitest/vitest.mjs'), 'run', '--project', project, ...reporters],
    env,
    report: { file, read: tallyOfVitest },
  }
}

function playwright(): Step {
  const file = path.join(testFolder, 'browser.json')
  return {
    name: 'browser',
    args: [library('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: tallyOfPlaywright },
  }
}

const lint: Step = { name: 'lint', args: [library('@biomejs/biome/bin/biome'), 'ci', '.'] }

const arrows: Step = {
  name: 'arrows',
  args: [
    library('dependency-cruiser/bin/dependency-cruiser.mjs'),
    ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
    ...cruised,
  ],
}

const types: Step = { name: 'types', args: [library('typescript/bin/tsc'), '--noEmit'] }

const build: Step = {
  name: 'build',
  // It writes files of types, of which a check of types beside it would meet half.
  needs: ['types'],
  args: ['--disable-warning=ExperimentalWarning', path.join(root, 'launcher/prepare.mjs'), 'build'],
}

/**
 * The steps in the order in which they are begun: what is quick and most often wrong comes first, then the longest, so
 * that those which run side by side end at about the same time. Processes and pages need the built site.
 */
export const steps: Step[] = [
  lint,
  types,
  arrows,
  build,
  vitest('unit'),
  vitest('pglite', { project: 'integration', env: { TEST_DATABASE: 'pglite' } }),
  { ...playwright(), needs: ['build', 'machine'] },
  { ...vitest('processes'), needs: ['build'] },
  {
    ...vitest('postgres', { project: 'integration', env: { TEST_DATABASE: 'postgres' } }),
    needs: ['machine'],
  },
  vitest('evaluation'),
]
