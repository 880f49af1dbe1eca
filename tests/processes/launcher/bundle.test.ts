import path from 'node:path'
import { expect, it } from 'vitest'
import { compiled } from '@/launcher/compiled.mjs'
import { bundleFolder, entries } from '@/launcher/library-bundle.mjs'
import { root, startProgram } from '@/tests/support/command'

const loader = path.join(root, 'launcher/typescript.mjs')
const run = (script: string) =>
  startProgram(process.execPath, ['--import', loader, '--input-type=module', '--eval', script]).ended

it('should give our processes the bundle of every library that it was made of', async () => {
  const names = JSON.stringify(Object.keys(entries))
  const { stdout } = await run(
    `console.log(JSON.stringify(${names}.map((name) => import.meta.resolve(name))))`,
  )
  const found = JSON.parse(stdout) as string[]
  expect(found).toHaveLength(Object.keys(entries).length)
  for (const address of found) expect(address).toContain(path.basename(bundleFolder()))
})

it('should let the configuration be read from it, without a word', async () => {
  const { code, stdout, output } = await run(`
    const { default: config } = await import('@/payload.config')
    console.log((await config).collections.length)
  `)
  expect([code, output]).toEqual([0, stdout])
  expect(Number(stdout)).toBeGreaterThan(10)
})

it('should keep what it compiled for the next start', async () => {
  const { stdout } = await run(`console.log((await import('node:module')).getCompileCacheDir())`)
  expect(stdout.startsWith(compiled)).toBe(true)
})
