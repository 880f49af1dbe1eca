import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import path from 'node:path'
import { at, root } from './checkout.mjs'
import { messages } from './messages.mjs'
import { runStep } from './step.mjs'
import { Stop } from './stop.mjs'

const manifests = ['package.json', 'package-lock.json', '.npmrc']
const installed = 'node_modules/.package-lock.json'
const networkCodes =
  /^npm (?:ERR!|error) code (ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E5\d\d|EIDLETIMEOUT|\w*CERT\w*|UNABLE_TO\w+)/m

/**
 * Whether `node_modules` holds what the lock file names. npm writes down what it installed when it has ended, so that
 * a broken-off installation counts as none; packages for other systems are left out and so may be missing.
 */
export function isInstalled(folder = root) {
  if (!existsSync(path.join(folder, installed))) return false
  const read = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).packages
  const wanted = read('package-lock.json')
  const found = read(installed)
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (found[name] ? found[name].version === version : optional),
  )
}

/** Installs the libraries beside the present ones and renames them into place, so that nobody meets half of them. */
export async function install() {
  sweep()
  const beside = at(`.install-${process.pid}`)
  try {
    mkdirSync(beside)
    for (const file of manifests) cpSync(at(file), path.join(beside, file))
    await npmCi(beside)
    if (existsSync(at('node_modules'))) renameSync(at('node_modules'), path.join(beside, 'replaced'))
    renameSync(path.join(beside, 'node_modules'), at('node_modules'))
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Takes away what launchers left that were killed while they installed: the lock is ours, so nobody is at work there. */
function sweep() {
  for (const name of readdirSync(root))
    if (/^\.install-\d+$/.test(name)) rmSync(at(name), { recursive: true, force: true })
}

async function npmCi(cwd) {
  const log = at('.cache/npm.log')
  const run = () =>
    runStep({
      label: messages.installing,
      command: 'npm',
      args: ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      cwd,
      env: { NODE_ENV: '' },
      log,
    }).catch((error) => {
      throw error.code === 'ENOENT' ? new Stop(messages.noNpm) : error
    })
  let result = await run()
  if (result.code !== 0 && networkCodes.test(result.output)) {
    process.stderr.write(`${messages.again}\n`)
    result = await run()
  }
  if (result.code !== 0) throw new Stop(reasonOf(result.output, cwd, log))
}

function reasonOf(output, cwd, log) {
  if (/ENOSPC|EDQUOT/.test(output) || isFull(cwd)) return messages.full
  const network = networkCodes.exec(output)
  return network ? messages.noNetwork(network[1]) : messages.installFailed(log)
}

const isFull = (folder) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1_000_000
}
