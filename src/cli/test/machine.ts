import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** A program that the tests need and that no npm package brings. */
export type Need = { name: 'chromium' | 'pg0'; found: boolean; command: string; install?: string[][] }

const isRoot = process.getuid?.() === 0

function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

const runs = (command: string, args: string[]) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The browser without its windows takes half the processor of the whole one, which serves where this is not to be had. */
const shell = 'chromium-headless-shell'

/** What the tests need from this machine, whether it is there, and how to get it: as root on Debian, we do it. */
export function needs(): Need[] {
  const debian = isRoot && findProgram('apt-get') !== undefined
  const byApt = (...names: string[]) => [
    ['apt-get', 'update', '-q'],
    ['sh', '-c', names.map((name) => `apt-get install -q -y --no-install-recommends ${name}`).join(' || ')],
  ]
  return [
    {
      name: 'chromium',
      found: [shell, 'chromium', 'chromium-browser', 'google-chrome'].some(findProgram),
      command: `sudo apt install ${shell}`,
      install: debian ? byApt(shell, 'chromium') : undefined,
    },
    {
      // The tests fetch it by themselves as soon as Python can install packages.
      name: 'pg0',
      found: Boolean(process.env.TEST_DATABASE_URL) || runs('python3', ['-m', 'pip', '--version']),
      command: 'sudo apt install python3-pip',
      install: debian ? byApt('python3-pip') : undefined,
    },
  ]
}
