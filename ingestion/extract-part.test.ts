import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf } from '@/tests/fixtures/make-pdf'
import { extractPart } from './extract-part'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-part-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('extractPart', () => {
  it.each(['markdown', 'text', 'html'] as const)('should read %s kept in a record', async (kind) => {
    expect((await extractPart({ kind, text: 'Une charte courte.' })).blocks).toEqual([
      { kind: 'paragraph', text: 'Une charte courte.' },
    ])
  })

  it('should read the stored file of a part under the name that people know', async () => {
    const stored = path.join(folder, 'a1b2c3')
    writeFileSync(stored, makePdf({ pages: [[{ text: 'Une charte courte.', y: 700 }]] }))
    const part = {
      kind: 'file' as const,
      fileId: 1,
      path: stored,
      mimeType: 'application/pdf',
      filename: 'charte.pdf',
    }
    expect((await extractPart(part)).blocks).toEqual([
      { kind: 'paragraph', text: 'Une charte courte.', page: 1 },
    ])
    await expect(extractPart({ ...part, filename: 'charte.txt' })).rejects.toMatchObject({
      id: 'mismatch:file',
    })
  })
})
