import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from '@/src/errors/errors'

/** The folder of the vendored French model: see `models/README.md`. */
export const localModelDir = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../models/e5-small-fr',
)

/** The name that the vendored model's vectors carry in the `embeddings` table. */
export const localModelName = 'e5-small-fr'

/** The files of a model, as bytes, each the same as when it was published. */
export type ModelFiles = { weights: Buffer; tokenizer: Buffer; tokenizerConfig: Buffer }

const line = /^([0-9a-f]{64}) [ *](.+)$/

/** The SHA-256 that each file of the model must have, from its `checksums.sha256` (the format of sha256sum). */
export async function readChecksums(dir: string): Promise<Map<string, string>> {
  const text = await readFile(path.join(dir, 'checksums.sha256'), 'utf8')
  const pairs = text.split('\n').flatMap((row) => {
    const [, sum, name] = line.exec(row) ?? []
    return sum && name ? [[name, sum] as const] : []
  })
  return new Map(pairs)
}

/**
 * Reads the model's files and checks each against its checksum: damaged weights give vectors that look right and rank
 * wrongly. Throws `damaged:model` naming the file.
 */
export async function readModelFiles({ dir = localModelDir } = {}): Promise<ModelFiles> {
  const checksums = await readChecksums(dir).catch((cause) => {
    throw fail('damaged:model', { path: path.join(dir, 'checksums.sha256') }, cause)
  })
  const read = async (name: string) => {
    // Else the build of the site takes any file of the checkout for one that may be read here, and follows them all.
    const file = path.join(/* turbopackIgnore: true */ dir, name)
    const bytes = await readFile(/* turbopackIgnore: true */ file).catch((cause) => {
      throw fail('damaged:model', { path: file }, cause)
    })
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (sum !== checksums.get(name)) throw fail('damaged:model', { path: file })
    return bytes
  }
  const [weights, tokenizer, tokenizerConfig] = await Promise.all(
    ['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json'].map(read),
  )
  return { weights, tokenizer, tokenizerConfig } as ModelFiles
}
