/** Bytes of one frame may not exceed this; a client that claims more is not speaking the protocol. */
export const maxFrameBytes = 256 * 1024 * 1024

/** One complete message: `kind` is its type byte, or 0 for a packet of the start-up phase, which has none. */
export type Frame = { kind: number; bytes: Buffer }

/** Cuts a stream of bytes into frames. */
export type FrameReader = {
  /** Adds what arrived. */
  push(chunk: Buffer): void
  /** Bytes that wait for the rest of their frame. */
  size(): number
  /** The next complete frame, if any; `untyped` reads a start-up packet. Throws `RangeError` on a nonsensical length. */
  next(options: { untyped: boolean; limit?: number }): Frame | undefined
}

/**
 * Makes a reader that copies each byte at most twice, however many chunks a large frame arrives in: chunks are joined
 * only when the frame at the head is known to be complete.
 */
export function createFrameReader(): FrameReader {
  let chunks: Buffer[] = []
  let length = 0
  let needed = 0

  const join = (): Buffer => {
    const joined = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)
    chunks = [joined]
    return joined
  }

  return {
    push(chunk) {
      chunks.push(chunk)
      length += chunk.length
    },
    size: () => length,
    next({ untyped, limit = maxFrameBytes }) {
      const head = untyped ? 0 : 1
      if (length < Math.max(needed, head + 4)) return undefined
      const bytes = join()
      const size = head + bytes.readInt32BE(head)
      if (size < head + 4 || size > limit) throw new RangeError(`frame of ${size} bytes`)
      if (length < size) {
        needed = size
        return undefined
      }
      needed = 0
      length -= size
      chunks = length > 0 ? [bytes.subarray(size)] : []
      return { kind: untyped ? 0 : (bytes[0] ?? 0), bytes: bytes.subarray(0, size) }
    },
  }
}
