import { rmSync } from 'node:fs'
import path from 'node:path'
import { runStep } from '@/launcher/step.mjs'
import { messagesFor } from '@/src/messages/catalogue'
import { root } from '../common-options'
import { needs } from './machine'
import { type Tally, tallyOf } from './report'
import { sideBySide } from './side-by-side'
import { type Step, steps, testFolder } from './steps'

const t = messagesFor('cli')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** So many checks at a time on two cores: each keeps less than one busy, since it waits for what it has started. */
const lanes = 4

/**
 * Runs all checks, some at a time and each to its end whatever the others said, and closes with the line `N passed, N failed` over all of
 * them. Exit code 1 if anything failed or ran nothing.
 */
export async function test() {
  rmSync(testFolder, { recursive: true, force: true })
  const tallies: Tally[] = []
  const lines: string[] = []
  const run = async (step: Step) => {
    const started = performance.now()
    const tally = await runOne(step)
    tallies.push(tally)
    const seconds = Math.round((performance.now() - started) / 1000)
    const { passed, failed } = tally
    const line = `  ${t('test.result', { name: t(`test.${step.name}`), passed, failed, seconds })}`
    lines.push(line)
    say(line)
  }
  await sideBySide({ tasks: steps, lanes, begun: { machine: prepareMachine() }, run })
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const failed = sum((tally) => tally.failed)
  say(
    [
      '',
      t('test.summary'),
      ...lines,
      ...tallies.flatMap(({ names }) => names.map((name) => `  ✗ ${name}`)),
    ].join('\n'),
  )
  say(`${sum((tally) => tally.passed)} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

/** Says what is missing and how to get it, then installs what can be installed without asking, while checks that do without it run. */
async function prepareMachine() {
  const missing = needs().filter(({ found }) => !found)
  say(missing.length > 0 ? t('test.missing') : t('test.nothingMissing'))
  for (const { name, command } of missing) say(`  - ${t(`test.${name}`, { command })}`)
  for (const { name, install = [] } of missing)
    for (const [command = '', ...args] of install) {
      const { code, output } = await runProgram({
        name: `install-${name}`,
        label: t('test.installing', { name }),
        command,
        args,
      })
      if (code !== 0) say(t('test.notInstalled', { name, reason: output.trim().split('\n').at(-1) ?? '' }))
    }
}

async function runOne({ name, args, env, report }: Step): Promise<Tally> {
  const label = t(`test.${name}`)
  const { code, output } = await runProgram({ name, label, command: process.execPath, args, env })
  const tally = tallyOf({ name: label, code, report })
  if (tally.failed > 0) say(`${output.slice(-8_000)}\n${t('test.log', { path: logOf(name) })}`)
  return tally
}

const logOf = (name: string) => path.join(testFolder, `${name}.log`)

const runProgram = ({
  name,
  ...program
}: {
  name: string
  label: string
  command: string
  args: string[]
  env?: Record<string, string>
}) =>
  runStep({
    ...program,
    env: { NO_COLOR: '1', NODE_OPTIONS: '', ...program.env },
    cwd: root,
    log: logOf(name),
  })
