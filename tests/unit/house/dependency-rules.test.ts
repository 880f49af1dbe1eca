import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const house = mkdtempSync(path.join(tmpdir(), 'passerelle-house-'))

type Cruise = { summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] } }

function cruise(cwd: string, places: string[]): Cruise['summary'] {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = path.join(cwd, '.dependency-cruiser.mjs')
  const args = [program, '--config', config, '--output-type', 'json', ...places]
  // It ends with another code than 0 when it finds faults: its report says which.
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 100_000_000 })
  return (JSON.parse(stdout) as Cruise).summary
}

const plant = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
  writeFileSync(path.join(house, file), text)
}

// A tool that cannot read TypeScript would pass on nothing: a house with faults must be refused.
describe('the dependency rules', () => {
  let found: string[]

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json'])
      cpSync(path.join(root, file), path.join(house, file))
    plant('src/app/page.ts', `export type Page = { title: string }\n`)
    plant('src/retrieval/up.ts', `import type { Page } from '@/src/app/page'\nexport type Up = Page\n`)
    plant('src/passages/one.ts', `import { two } from './two'\nexport const one = () => two\n`)
    plant('src/passages/two.ts', `import { one } from './one'\nexport const two = () => one\n`)
    plant('src/text/lost.ts', `export { nowhere } from './nowhere'\n`)
    plant('src/app/fine.ts', `import { one } from '@/src/passages/one'\nexport const fine = one\n`)
    found = cruise(house, ['src']).violations.map(({ rule, from }) => `${rule.name} ${from}`)
  })
  afterAll(() => rmSync(house, { recursive: true }))

  it('should see a room that uses one above it, even for a type', () => {
    expect(found).toContain('arrows-of-retrieval src/retrieval/up.ts')
  })

  it('should see a circle', () => {
    expect(found).toContain('no-circle src/passages/one.ts')
  })

  it('should see an import that leads nowhere', () => {
    expect(found).toContain('found-and-declared src/text/lost.ts')
  })

  it('should let a room use one below it', () => {
    expect(found.filter((fault) => fault.endsWith('src/app/fine.ts'))).toEqual([])
  })

  it('should cruise the files of the project', () => {
    expect(cruise(root, ['src/errors', 'src/messages']).totalCruised).toBeGreaterThan(5)
  })
})
