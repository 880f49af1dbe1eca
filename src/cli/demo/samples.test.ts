import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readSample, readSamples } from './samples'

it('should understand every sample of the demonstration', () => {
  const samples = readSamples()
  expect(samples.length).toBeGreaterThanOrEqual(10)
  expect(samples.filter(({ file }) => file).every(({ file = '' }) => existsSync(file))).toBe(true)
  expect(samples.some(({ file }) => file?.endsWith('.pdf'))).toBe(true)
})

it('should name the file whose front matter has a word that the field does not know', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-samples-'))
  const file = path.join(folder, 'wrong.md')
  writeFileSync(file, '---\ntitle: A\nsummary: B\ndate: 2026\nvisibility: secret\n---\nText\n')
  expect(() => readSample(file)).toThrow(/wrong\.md.*visibility/s)
  rmSync(folder, { recursive: true })
})
