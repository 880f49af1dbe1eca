import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { localModelDir, readChecksums, readModelFiles } from './model-files'

it('should hold the very files that were published', async () => {
  const files = await readModelFiles()
  expect(files.weights.length).toBe(31_520_618)
})

it('should list in models/README.md the checksums that are enforced', async () => {
  const readme = await readFile(path.join(localModelDir, '../README.md'), 'utf8')
  const checksums = await readChecksums(localModelDir)
  expect([...checksums.keys()].sort()).toEqual([
    'config.json',
    'onnx/model_quantized.onnx',
    'tokenizer.json',
    'tokenizer_config.json',
  ])
  for (const [name, sum] of checksums) expect(readme).toContain(`| \`${name}\` | \`${sum}\` |`)
})
