import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { badArchives } from '@/tests/fixtures/bad-archives'
import { badFiles } from '@/tests/fixtures/bad-files'
import { makePdf } from '@/tests/fixtures/make-pdf'
import { extractFile, largestFile } from './file'

const bad = path.resolve(import.meta.dirname, '../../tests/fixtures/bad')
const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (filename: string, bytes: Uint8Array | string, mimeType?: string) => {
  const file = path.join(folder, 'stored')
  writeFileSync(file, bytes)
  return extractFile({ path: file, filename, mimeType })
}

describe('extractFile', () => {
  it('should have every bad file on disk', () => {
    expect(readdirSync(bad).sort()).toEqual(badFiles.map(({ name }) => name).sort())
    expect(badFiles.length).toBeGreaterThanOrEqual(25)
  })

  it.each(badFiles.map(({ name, error }) => [name, error]))('should refuse %s with %s', async (name, id) => {
    await expect(extractFile({ path: path.join(bad, name), filename: name })).rejects.toMatchObject({ id })
  })

  it.each(badArchives.map(({ name, error, bytes }) => [name, error, bytes] as const))(
    'should refuse %s with %s',
    async (name, id, bytes) => {
      await expect(read(name, bytes)).rejects.toMatchObject({ id })
    },
  )

  it('should refuse what is no file', async () => {
    const missing = extractFile({ path: path.join(folder, 'absent.txt'), filename: 'absent.txt' })
    await expect(missing).rejects.toMatchObject({ id: 'not_found:file' })
    await expect(extractFile({ path: folder, filename: 'dossier' })).rejects.toMatchObject({
      id: 'unsupported:file',
    })
  })

  it('should refuse a file that is too large without reading it', async () => {
    const file = path.join(folder, 'large.txt')
    writeFileSync(file, 'a')
    truncateSync(file, largestFile * 1_000_000 + 1)
    const refused = extractFile({ path: file, filename: 'large.txt' })
    await expect(refused).rejects.toMatchObject({ id: 'too_large:file', details: { limit: largestFile } })
  })

  const french = 'L’été à Nœux : « déjà vu », 5 €.'
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(french)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${french}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${french}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${french}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(french, 'utf16le')],
    ['Windows-1252', Buffer.from('L\x92\xe9t\xe9 \xe0 N\x9cux : \xab d\xe9j\xe0 vu \xbb, 5 \x80.', 'latin1')],
  ])('should decode %s', async (_, bytes) => {
    expect((await read('texte.txt', bytes)).blocks).toEqual([{ kind: 'paragraph', text: french }])
  })

  it('should read each kind by its extension, else by its MIME type, else by its first bytes', async () => {
    expect((await read('a.MD', '# Un\n\nTexte.')).title).toBe('Un')
    expect((await read('sans-extension', '# Un\n\nTexte.', 'text/markdown; charset=utf-8')).title).toBe('Un')
    const pdf = makePdf({ pages: [[{ text: 'Une page.', y: 700 }]] })
    expect((await read('sans-extension', pdf)).pages).toBe(1)
    expect(
      (await read('a.htm', Buffer.from('<meta charset="windows-1252"><p>\xe9t\xe9', 'latin1'))).blocks,
    ).toEqual([{ kind: 'paragraph', text: 'été' }])
  })
})
