import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { at, root } from './checkout.mjs'
import { compiled } from './compiled.mjs'
import { messages } from './messages.mjs'
import { runStep } from './step.mjs'
import { Stop } from './stop.mjs'

/** What the built site is made from. */
export const sources = [
  'collections',
  'ingestion',
  'src',
  'prompts',
  'public',
  'field',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]
const stamp = '.next/passerelle-sources'
// What the site is made of; commands, processes and tests are run from their sources.
const isOfTheSite = (file) => !/\.test\.tsx?$|^src\/(cli|supervisor|server|evaluation)\//.test(file)

const filesOf = (name) => {
  if (!existsSync(at(name))) return []
  const entries = readdirSync(path.dirname(at(name)), { withFileTypes: true })
  if (!entries.find((entry) => entry.name === path.basename(name))?.isDirectory()) return [name]
  return readdirSync(at(name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/** A fingerprint (SHA-256, hexadecimal) of all that the site is built from. */
export function fingerprint() {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of sources.flatMap(filesOf).filter(isOfTheSite).sort())
    hash.update(`\0${file}\0`).update(readFileSync(at(file)))
  return hash.digest('hex')
}

/** Whether the built site is the one of the present sources. */
export const isBuilt = () => existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === fingerprint()

/** Builds the site; a build that failed or was broken off leaves no stamp and so is done again. */
export async function build() {
  const before = fingerprint()
  const log = at('.cache/build.log')
  const { code, output } = await runStep({
    label: messages.building,
    command: process.execPath,
    args: [at('node_modules/next/dist/bin/next'), 'build'],
    cwd: root,
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PAYLOAD_SECRET: 'build', DATABASE_URL: '' },
    log,
  })
  if (code !== 0)
    throw new Stop(/ENOSPC/.test(output) || isFull() ? messages.full : messages.buildFailed(log))
  rmSync(compiled, { recursive: true, force: true })
  writeFileSync(at(stamp), before)
}

const isFull = () => {
  const { bavail, bsize } = statfsSync(root)
  return bavail * bsize < 1_000_000
}
