import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

const root = path.resolve(import.meta.dirname, '../../..')
const inRoot = (file: string) => readFileSync(path.join(root, file), 'utf8')
let test: TestPayload

beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

// « npm run generate » and « npm run migrate:create -- NAME » mend what these find.
describe('what follows from the configuration', () => {
  it('should not be written each time that Payload is opened', () => {
    expect(test.payload.config.typescript.autoGenerate).toBe(false)
  })

  it('should have its types written', async () => {
    const outputFile = path.join(test.dataDir, 'types.ts')
    const { config } = test.payload
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    expect(readFileSync(outputFile, 'utf8')).toBe(inRoot('payload-types.ts'))
  })

  it('should have its import map written', async () => {
    const importMapFile = path.join(root, 'src/app/(payload)/admin/importMap.js')
    const before = inRoot('src/app/(payload)/admin/importMap.js')
    const { config } = test.payload
    const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile } }
    await generateImportMap({ ...config, admin }, { log: false })
    const after = inRoot('src/app/(payload)/admin/importMap.js')
    // Paths in the map are relative to it, so it has to be written in its place.
    if (after !== before) writeFileSync(importMapFile, before)
    expect(after).toBe(before)
  })

  it('should have its migrations written', async () => {
    type Kit = {
      generateDrizzleJson: (schema: unknown) => Promise<unknown>
      generateMigration: (before: unknown, after: unknown) => Promise<string[]>
    }
    const db = test.payload.db as unknown as { requireDrizzleKit: () => Kit; schema: unknown }
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const folder = 'src/database/migrations'
    const last = readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1)
    const before = JSON.parse(inRoot(`${folder}/${last}`))
    expect(await generateMigration(before, await generateDrizzleJson(db.schema))).toEqual([])
  })
})
