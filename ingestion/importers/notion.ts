import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Archive, openArchive } from '@/ingestion/extract/archive/archive'
import { decodeText } from '@/ingestion/extract/decode'
import { largestFile } from '@/ingestion/extract/file'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { extractCsv } from '@/ingestion/extract/tables/csv'
import { hashOf } from '@/ingestion/sources/hash-of'
import type { Source } from '@/ingestion/sources/source'
import { fail } from '@/src/errors/errors'
import { unexpected } from './answers'
import type { Importer, Item } from './importer'

/** `Accueil 0123…cdef.md`: Notion ends each name with the page's own number. */
const numbered = /^(.*?)[ -]?([0-9a-f]{32})(_all)?\.(md|csv)$/i

/** A page or table of an export. */
type Exported = { archive: Archive; file: string; title: string; id: string; kind: string; whole: boolean }

const exportedIn = (archive: Archive): Exported[] =>
  archive.paths.flatMap((file) => {
    const [, title = '', id = '', all, kind = ''] = numbered.exec(path.posix.basename(file)) ?? []
    return id
      ? [{ archive, file, title: title.trim(), id, kind: kind.toLowerCase(), whole: Boolean(all) }]
      : []
  })

/** Large exports come as archives in an archive. */
function openAll({ bytes, name }: { bytes: Uint8Array; name: string }): Archive[] {
  const archive = openArchive({ bytes, name })
  const inner = archive.paths.filter((file) => /\.zip$/i.test(file))
  return [
    archive,
    ...inner.map((file) => openArchive({ bytes: archive.bytes(file) ?? new Uint8Array(), name: file })),
  ]
}

/** Of the two tables that Notion writes, the one with all rows. */
function wholeTables(all: Exported[]): Exported[] {
  const whole = new Set(all.filter((one) => one.whole).map((one) => one.id))
  return all.filter((one) => one.kind !== 'csv' || one.whole || !whole.has(one.id))
}

function readOne({ one, source }: { one: Exported; source: string }): Source {
  const bytes = one.archive.bytes(one.file) ?? new Uint8Array()
  const text = decodeText({ bytes, name: one.file })
  const found = one.kind === 'csv' ? extractCsv({ text, name: one.file }) : extractMarkdown({ text })
  if (!found.blocks.some((block) => 'text' in block && block.kind !== 'heading'))
    throw fail('no_text:file', { name: path.posix.basename(one.file) })
  return {
    origin: { path: `${source}#${one.id}.${one.kind}`, source, hash: hashOf(bytes) },
    name: `${one.title || one.id}.${one.kind}`,
    title: found.title ?? (one.title || one.id),
    content:
      one.kind === 'csv' ? { format: 'file', bytes, mimeType: 'text/csv' } : { format: 'markdown', text },
  }
}

/** The page that all others stand under: the one nearest to the root of the archive. */
const rootOf = (all: Exported[]): Exported | undefined =>
  all.toSorted(
    (one, other) =>
      one.file.split('/').length - other.file.split('/').length || one.id.localeCompare(other.id),
  )[0]

async function readExport(file: string): Promise<Uint8Array> {
  const name = path.basename(file)
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw fail('not_found:file', { path: file }, cause)
  })
  if (bytes.length === 0) throw fail('empty:file', { name })
  if (bytes.length > largestFile * 10_000_000) throw fail('too_large:file', { name, limit: largestFile * 10 })
  return new Uint8Array(bytes)
}

/** The pages and tables of a Notion export (Markdown and CSV in a ZIP). Known again by Notion's own numbers. */
export const listNotion: Importer = async ({ address: file }) => {
  const bytes = await readExport(file)
  const all = wholeTables(openAll({ bytes, name: path.basename(file) }).flatMap(exportedIn))
  const root = rootOf(all)
  if (!root) throw unexpected(path.basename(file), 'export')
  const source = `notion:${root.id}`
  const items = all.map(
    (one): Item => ({
      path: `${source}#${one.id}.${one.kind}`,
      read: async () => readOne({ one, source }),
    }),
  )
  return { source, items }
}
