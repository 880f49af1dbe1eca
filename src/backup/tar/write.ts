import { createReadStream } from 'node:fs'
import { blockSize, encodeHeader, padding } from './header'

/** A member whose content is at hand. */
export function* member({ name, content }: { name: string; content: string }): Generator<Buffer> {
  const bytes = Buffer.from(content, 'utf8')
  yield encodeHeader({ name, size: bytes.length, modified: Date.now() })
  yield bytes
  yield Buffer.alloc(padding(bytes.length))
}

/** A member read from a file whose size is known. Throws if the file has become shorter meanwhile. */
export async function* fileMember(args: {
  name: string
  file: string
  size: number
  modified: number
}): AsyncGenerator<Buffer> {
  const { name, file, size, modified } = args
  yield encodeHeader({ name, size, modified })
  let read = 0
  if (size > 0)
    for await (const chunk of createReadStream(file, { end: size - 1 }) as AsyncIterable<Buffer>) {
      read += chunk.length
      yield chunk
    }
  if (read !== size) throw new Error(`${name} changed while it was read`)
  yield Buffer.alloc(padding(size))
}

/** The two empty blocks that end an archive. */
export const endOfArchive = () => Buffer.alloc(2 * blockSize)
