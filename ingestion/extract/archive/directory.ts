import { fail } from '@/src/errors/errors'

/** What an archive's directory says of one file in it. */
export type ArchiveEntry = {
  path: string
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

/** Beyond these an archive is made to harm: files, megabytes unpacked, and bytes that one packed byte becomes. */
const most = { entries: 10_000, megabytes: 400, ratio: 200 }
/** Small files may be packed as tightly as they like: a page of blanks is no bomb (bytes). */
const small = 5_000_000

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endSize = 22

/** Where the directory's end record stands: after it comes only a comment of at most 64 KB. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= lowest; at--)
    if (view.getUint32(at, true) === endMark) return at
  return undefined
}

function checkSizes({ entries, name }: { entries: ArchiveEntry[]; name: string }): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const swells = entries.some((entry) => entry.size > small && entry.size > entry.packed * most.ratio)
  if (entries.length > most.entries || total > most.megabytes * 1_000_000 || swells)
    throw fail('unsafe:archive', { name })
}

/**
 * Reads a ZIP's directory without unpacking anything. Throws `unreadable:file` where it is damaged, `encrypted:file`
 * where a password protects it, and `unsafe:archive` where it would unpack into too many or too large files.
 */
export function readDirectory({ bytes, name }: { bytes: Uint8Array; name: string }): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < endSize ? undefined : findEnd(view)
  if (end === undefined) throw fail('unreadable:file', { name })
  const count = view.getUint16(end + 10, true)
  if (count > most.entries) throw fail('unsafe:archive', { name })
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw fail('unreadable:file', { name })
    const flags = view.getUint16(at + 8, true)
    if (flags & 1) throw fail('encrypted:file', { name })
    const length = view.getUint16(at + 28, true)
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.push({
      path: path.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  checkSizes({ entries, name })
  return entries
}
