import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Block } from '@/src/documents/document'
import { createExtractor } from './isolated'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-isolated-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content)
  return { path: path.join(folder, name), filename: name }
}

/** A child that dies on `crash.txt`, never answers on `hang.txt`, and reads all else. */
const hostile = write(
  'child.mjs',
  `process.on('message', ({ number, file }) => {
    if (file.filename === 'crash.txt') process.exit(1)
    if (file.filename === 'hang.txt') for (;;);
    process.send({ number, extracted: { blocks: [{ kind: 'paragraph', text: file.filename }] } })
  })`,
).path

const extractedTexts = (blocks: Block[]) => blocks.map((block) => ('text' in block ? block.text : '')).join()

describe('createExtractor', () => {
  it('should read files in its own process and pass their errors on', async () => {
    const extractor = createExtractor()
    const good = extractor.extract(write('a.md', '# Un\n\nTexte.'))
    const empty = extractor.extract(write('b.md', ''))
    await expect(empty).rejects.toMatchObject({ id: 'empty:file', details: { name: 'b.md' } })
    expect((await good).title).toBe('Un')
    await extractor.close()
  })

  it('should outlive files that crash or freeze the reader', async () => {
    const extractor = createExtractor({ timeout: 1500, child: hostile })
    const answers = await Promise.allSettled(
      ['a.txt', 'crash.txt', 'b.txt', 'hang.txt', 'c.txt'].map((filename) =>
        extractor.extract({ path: filename, filename }),
      ),
    )
    const said = answers.map((answer) =>
      answer.status === 'rejected' ? answer.reason.id : extractedTexts(answer.value.blocks),
    )
    expect(said).toEqual(['a.txt', 'unreadable:file', 'b.txt', 'timeout:extraction', 'c.txt'])
    await extractor.close()
  })
})
