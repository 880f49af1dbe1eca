// Makes the checkout ready for a command: libraries for all, the built site for those which serve it.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { at, root } from './checkout.mjs'
import { install, isInstalled } from './install.mjs'
import { isBundled } from './library-bundle.mjs'
import { takeLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { build, isBuilt } from './site.mjs'
import { Interrupted, runStep } from './step.mjs'
import { explain, Stop } from './stop.mjs'

const serving = new Set(['demo', 'start', 'build'])

/** Installs and builds what is out of date, one launcher at a time; a checkout that is ready is only read. */
export async function prepare(command) {
  const isReady = () => isInstalled() && isBundled() && (!serving.has(command) || isBuilt())
  if (isReady()) return
  const release = await takeLock({
    file: at('.cache/prepare.lock'),
    onWait: () => process.stderr.write(`${messages.waiting}\n`),
  })
  try {
    if (!isInstalled()) await install()
    if (!isBundled()) await bundle()
    if (serving.has(command) && !isBuilt()) await build()
  } finally {
    release()
  }
}

/** Without the bundle everything works, later: that it can't be made is said, and stops nobody. */
async function bundle() {
  const log = at('.cache/bundle.log')
  const args = [at('launcher/bundle.mjs')]
  const { code } = await runStep({
    label: messages.bundling,
    command: process.execPath,
    args,
    cwd: root,
    log,
  })
  if (code !== 0) process.stderr.write(`Passerelle : ${messages.bundleFailed(log)}\n`)
}

process.chdir(root)
try {
  await prepare(process.argv.slice(2).find((word) => !word.startsWith('-')))
} catch (error) {
  if (error instanceof Interrupted) process.exit(error.exitCode)
  const known = explain(error)
  if (!(known instanceof Stop)) throw error
  process.stderr.write(`Passerelle : ${known.message}\n`)
  process.exit(1)
}
