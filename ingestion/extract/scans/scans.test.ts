import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeScan, makeScannedPdf } from '@/tests/fixtures/make-scan'
import { extractFile } from '../file'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-scans-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A loaded machine takes its time to recognise a page. */
const patience = 120_000

const lines = [
  'Règlement du prêt',
  '',
  'Une tablette se prête quinze jours à chaque personne.',
  'Elle est rendue propre, avec son chargeur.',
]

function extract(filename: string, content: Uint8Array) {
  const file = path.join(folder, filename)
  writeFileSync(file, content)
  return extractFile({ path: file, filename })
}

const textsOf = ({ blocks }: Awaited<ReturnType<typeof extract>>) =>
  blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

it(
  'should recognise French print in an image, and say how sure it is',
  async () => {
    const found = await extract('page.png', await makeScan({ lines }))
    expect(textsOf(found)).toContain('Une tablette se prête quinze jours à chaque personne.')
    expect(found.scans).toEqual([{ page: 1, confidence: expect.any(Number), quoted: true }])
    expect(found.blocks.every((block) => block.page === 1)).toBe(true)
  },
  patience,
)

it(
  'should recognise the pages of a PDF that has no text layer',
  async () => {
    const found = await extract('page.pdf', await makeScannedPdf(await makeScan({ lines })))
    expect(textsOf(found)).toContain('avec son chargeur.')
    expect(found).toMatchObject({ pages: 1, scans: [{ page: 1, quoted: true }] })
  },
  patience,
)

it(
  'should not quote a page that can hardly be read',
  async () => {
    const blurred = await makeScan({ lines, blur: 5 })
    await expect(extract('floue.png', blurred)).rejects.toMatchObject({ id: 'poor_scan:file' })
  },
  patience,
)

it(
  'should find no text in a picture without letters',
  async () => {
    await expect(extract('vide.png', await makeScan({ lines: [] }))).rejects.toMatchObject({
      id: 'no_text:file',
    })
  },
  patience,
)
