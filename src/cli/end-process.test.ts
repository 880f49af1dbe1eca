import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'

const module = path.join(import.meta.dirname, 'end-process.ts')
const length = 4_000_000

/** Runs a program that writes far more than a pipe holds and ends; it is read only once it has written. */
async function readLate() {
  const script = `
    import { endProcess } from '${module}'
    process.exitCode = 3
    process.stdout.write('x'.repeat(${length}))
    process.stderr.write('written')
    await endProcess()`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await new Promise((resolve) => child.stderr.once('data', resolve))
  const read = await text(child.stdout)
  return { code: await ended, read: read.length }
}

it('should end only when all that was written has been read, with the exit code that was set', async () => {
  expect(await readLate()).toEqual({ code: 3, read: length })
})
