import { blockSize, damaged, decodeHeader, type Member, padding } from './header'

/** A member while it is read; whatever its reader leaves of `content` is skipped. */
export type OpenMember = Member & { content: AsyncIterable<Buffer> }

const largest = 64 * 1024

/** Gives the bytes of a stream in portions of the sizes that are asked for. */
function portions(source: AsyncIterable<Buffer>) {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  /** Between one byte and `most`; throws where the stream has ended. */
  const some = async (most: number): Promise<Buffer> => {
    while (held.length === 0) {
      const { done, value } = await chunks.next()
      if (done) throw damaged('the end is missing')
      held = value
    }
    const portion = held.subarray(0, most)
    held = held.subarray(portion.length)
    return portion
  }
  const exactly = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    for (let left = size; left > 0; ) {
      const part = await some(left)
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }
  /** Reads to the end, so that a checksum at the end of the stream is looked at. */
  const drain = async () => {
    held = Buffer.alloc(0)
    while (!(await chunks.next()).done);
  }
  return { some, exactly, drain }
}

/** The members of an archive in their order, read once from front to back. Throws where it is cut off or damaged. */
export async function* readMembers(source: AsyncIterable<Buffer>): AsyncGenerator<OpenMember> {
  const { some, exactly, drain } = portions(source)
  for (;;) {
    const header = decodeHeader(await exactly(blockSize))
    if (!header) return drain()
    let left = header.size
    async function* content() {
      while (left > 0) {
        const portion = await some(Math.min(left, largest))
        left -= portion.length
        yield portion
      }
    }
    yield { ...header, content: content() }
    for await (const _ of content());
    await exactly(padding(header.size))
  }
}
