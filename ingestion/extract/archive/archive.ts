import { crc32, inflateRawSync } from 'node:zlib'
import { fail } from '@/src/errors/errors'
import { type ArchiveEntry, readDirectory } from './directory'

/** A ZIP that proved harmless. Paths use `/`; reading one that is not there gives `undefined`. */
export type Archive = {
  paths: string[]
  bytes: (path: string) => Uint8Array | undefined
  text: (path: string) => string | undefined
}

const stored = 0
const deflated = 8
const localSize = 30

/** Unpacks one file, no byte further than the directory announced. */
function unpack({
  entry,
  bytes,
  name,
}: {
  entry: ArchiveEntry
  bytes: Uint8Array
  name: string
}): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const start = entry.offset + localSize + lengths
    const packed = bytes.subarray(start, start + entry.packed)
    if (entry.method !== stored && entry.method !== deflated) throw new Error('unknown method')
    const data =
      entry.method === stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw new Error('damaged')
    return new Uint8Array(data)
  } catch (cause) {
    throw fail('unreadable:file', { name }, cause)
  }
}

/**
 * Opens a ZIP: limits are checked before anything is unpacked, and each file is checked as it is. Throws what
 * `readDirectory` throws; reading throws `unreadable:file` for a file that is not what the directory says.
 */
export function openArchive({ bytes, name }: { bytes: Uint8Array; name: string }): Archive {
  const entries = new Map(
    readDirectory({ bytes, name })
      .filter((entry) => !entry.path.endsWith('/'))
      .map((entry) => [entry.path, entry]),
  )
  const read = (path: string) => {
    const entry = entries.get(path)
    return entry && unpack({ entry, bytes, name })
  }
  return {
    paths: [...entries.keys()],
    bytes: read,
    text: (path) => {
      const data = read(path)
      return data && new TextDecoder().decode(data)
    },
  }
}

/** Unpacks everything once, so that a library which opens the same bytes itself meets no surprise. */
export function proveArchive({ archive }: { archive: Archive }): void {
  for (const path of archive.paths) archive.bytes(path)
}
