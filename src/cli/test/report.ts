import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many checks of a step passed and failed; `names` are those that failed. */
export type Tally = { passed: number; failed: number; names: string[] }

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

type PlaywrightSuite = { specs: { title: string; file: string; ok: boolean }[]; suites?: PlaywrightSuite[] }
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    specs: z.array(z.object({ title: z.string(), file: z.string(), ok: z.boolean() })),
    suites: z.array(playwrightSuite).optional(),
  }),
)
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite),
})

/** One check without a report: it passed if its program ended with 0. */
export const tallyOfCode = ({ name, code }: { name: string; code: number | null }): Tally =>
  code === 0 ? { passed: 1, failed: 0, names: [] } : { passed: 0, failed: 1, names: [name] }

/** Reads the report of Vitest; a file that could not even be loaded counts as one failure. */
export function tallyOfVitest(json: unknown): Tally {
  const report = vitestSchema.parse(json)
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  const names = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    names: [...names, ...broken.map(({ name }) => name)],
  }
}

/** Reads the report of Playwright. A test that passed only when repeated has failed: a person would not repeat it. */
export function tallyOfPlaywright(json: unknown): Tally {
  const { stats, suites } = playwrightSchema.parse(json)
  const specs = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(specs),
  ]
  const names = suites
    .flatMap(specs)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names }
}

/**
 * The tally of a finished step. A runner that left no report, ran nothing, or ended badly without naming a failure has
 * failed once: silence is no success.
 */
export function tallyOf(args: {
  name: string
  code: number | null
  report?: { file: string; read: (json: unknown) => Tally }
}): Tally {
  const { name, code, report } = args
  if (!report) return tallyOfCode({ name, code })
  const tally = readTally(report)
  const silent = !tally || tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0)
  return silent ? { passed: tally?.passed ?? 0, failed: 1, names: [name] } : tally
}

function readTally({ file, read }: { file: string; read: (json: unknown) => Tally }) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
