import { z } from 'zod'

/** What a client sends to the worker's embedder. */
export const embedRequestSchema = z.object({
  kind: z.enum(['query', 'passage']),
  urgent: z.boolean().optional(),
  texts: z.array(z.string()).max(256),
})

/** Vectors one after the other as little-endian 32-bit floats: ten times shorter than JSON and exact. */
export function packVectors(vectors: Float32Array[]): Buffer {
  const length = vectors[0]?.length ?? 0
  const bytes = Buffer.allocUnsafe(vectors.length * length * 4)
  vectors.forEach((vector, row) => {
    for (let i = 0; i < length; i++) bytes.writeFloatLE(vector[i] ?? 0, (row * length + i) * 4)
  })
  return bytes
}

/** The way back of `packVectors`; throws a RangeError when the bytes are not whole vectors of that length. */
export function unpackVectors({ bytes, dimensions }: { bytes: Buffer; dimensions: number }): Float32Array[] {
  if (bytes.length % (dimensions * 4) !== 0) throw new RangeError(`${bytes.length} bytes`)
  return Array.from({ length: bytes.length / (dimensions * 4) }, (_, row) =>
    Float32Array.from({ length: dimensions }, (_, i) => bytes.readFloatLE((row * dimensions + i) * 4)),
  )
}
