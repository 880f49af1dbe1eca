/** One member of an archive: its name inside, and how many bytes follow. */
export type Member = { name: string; size: number }

export const damagedCode = 'DAMAGED_ARCHIVE'

/** What is wrong with an archive that can't be read; its `code` tells it from other errors. */
export const damaged = (reason: string) => Object.assign(new Error(reason), { code: damagedCode })

export const blockSize = 512
const nameBytes = 100
const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`

function checksum(block: Buffer): number {
  let sum = 0
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte
  return sum
}

/** The header block of a plain file, in POSIX's ustar format; `modified` is in milliseconds. */
export function encodeHeader({ name, size, modified }: Member & { modified: number }): Buffer {
  if (Buffer.byteLength(name) > nameBytes) throw new Error(`too long a name for an archive: ${name}`)
  const block = Buffer.alloc(blockSize)
  block.write(name, 0, 'utf8')
  block.write(octal(0o600, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(Math.floor(modified / 1000), 12), 136)
  block.write('0', 156)
  block.write('ustar\u000000', 257)
  block.write(`${octal(checksum(block), 7)} `, 148)
  return block
}

const textAt = (block: Buffer, from: number, length: number) => {
  const end = block.indexOf(0, from)
  return block.toString('utf8', from, end < 0 || end > from + length ? from + length : end)
}

/**
 * Reads a header block: `undefined` for the empty block that ends an archive. Throws on whatever is not the header of a
 * plain file: links and devices are none of ours.
 */
export function decodeHeader(block: Buffer): Member | undefined {
  if (block.every((byte) => byte === 0)) return undefined
  const kind = textAt(block, 156, 1)
  const size = Number.parseInt(textAt(block, 124, 12), 8)
  const sum = Number.parseInt(textAt(block, 148, 8), 8)
  if (sum !== checksum(block) || !Number.isSafeInteger(size)) throw damaged('a header that is none')
  if (kind !== '0' && kind !== '') throw damaged('more than plain files')
  return { name: textAt(block, 0, nameBytes), size }
}

/** How many bytes fill a member up to whole blocks. */
export const padding = (size: number) => (blockSize - (size % blockSize)) % blockSize
