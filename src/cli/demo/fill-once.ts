import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { messagesFor } from '@/src/messages/catalogue'
import { startChild } from '@/src/supervisor/child'
import type { Fill } from '@/src/supervisor/run-site'
import { root } from '../common-options'

const samples = path.join(root, 'samples')

/** A fingerprint of the sample content (SHA-256, hexadecimal). */
function fingerprint() {
  const hash = createHash('sha256')
  const files = readdirSync(samples, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files.sort())
    hash.update(`\0${path.relative(samples, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** The number of the week since 1970: sample offers are dated from the day they are filled in, and pass. */
const week = (now: Date) => Math.floor(now.getTime() / (7 * 24 * 3600 * 1000))

/**
 * Imports the sample content in a process of its own, and waits until it can be asked. A folder that has this version
 * of it already this week (`demo.json`) is left alone, so that what a visitor changed stays and a second start takes seconds.
 */
export async function fillOnce({
  environment,
  log,
  signal,
  dataDir,
}: Parameters<Fill>[0] & { dataDir: string }) {
  const stamp = path.join(dataDir, 'demo.json')
  const wanted = JSON.stringify({ samples: fingerprint(), week: week(new Date()) })
  if (readOr(stamp, '') === wanted) return
  process.stderr.write(`${messagesFor('cli')('demo.filling')}\n`)
  const child = startChild({ script: 'src/cli/demo/seed.ts', env: environment, log })
  signal.addEventListener('abort', () => void child.stop(), { once: true })
  await child.ready
  await child.stop()
  writeFileSync(stamp, wanted)
}

function readOr(file: string, otherwise: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
