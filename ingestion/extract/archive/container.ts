import { fail } from '@/src/errors/errors'
import { type Archive, openArchive } from './archive'

/** The formats that are archives of XML. */
const containerKinds = ['docx', 'odt', 'pptx', 'xlsx', 'epub'] as const
export type ContainerKind = (typeof containerKinds)[number]
export const isContainer = (kind: string): kind is ContainerKind =>
  containerKinds.some((container) => container === kind)

const mainPart: Partial<Record<ContainerKind, string>> = {
  docx: 'word/document.xml',
  pptx: 'ppt/presentation.xml',
  xlsx: 'xl/workbook.xml',
}

const declared: Partial<Record<ContainerKind, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
}

/** Old Office files, and new ones under a password, share a container of their own. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const isCompound = (bytes: Uint8Array): boolean => compound.every((byte, at) => bytes[at] === byte)
const zipped = [0x50, 0x4b, 0x03, 0x04]

/** Whether first bytes are those of a ZIP, or of the container that Office uses for protected and old files. */
export const isArchive = (bytes: Uint8Array): boolean =>
  isCompound(bytes) || zipped.every((byte, at) => bytes[at] === byte)

const lockName = Buffer.from('EncryptedPackage', 'utf16le')

/** Whether OpenDocument's or EPUB's own list says that parts of the archive are encrypted. */
function isLocked({ archive, kind }: { archive: Archive; kind: ContainerKind }): boolean {
  if (kind === 'odt') return archive.text('META-INF/manifest.xml')?.includes('encryption-data') ?? false
  if (kind !== 'epub') return false
  const encryption = archive.text('META-INF/encryption.xml') ?? ''
  // Fonts are often obfuscated; that locks no word.
  return /<(?:\w+:)?CipherReference[^>]*URI="[^"]*\.x?html?"/i.test(encryption)
}

/**
 * Opens a document that is an archive. Throws what `openArchive` throws, `encrypted:file`, and `mismatch:file` where the
 * archive holds something else than its name says.
 */
export function openContainer(args: { bytes: Uint8Array; name: string; kind: ContainerKind }): Archive {
  const { bytes, name, kind } = args
  if (isCompound(bytes))
    throw fail(Buffer.from(bytes).includes(lockName) ? 'encrypted:file' : 'mismatch:file', { name })
  const archive = openArchive({ bytes, name })
  const main = mainPart[kind]
  const fits = main ? archive.paths.includes(main) : archive.text('mimetype')?.trim() === declared[kind]
  if (!fits) throw fail('mismatch:file', { name })
  if (isLocked({ archive, kind })) throw fail('encrypted:file', { name })
  return archive
}
