/**
 * What an importer or a reader of files hands over to become a resource. `origin.path` knows it again (an absolute path,
 * an address); `origin.hash` is SHA-256 of what was read; `origin.source` is what it is one item of.
 */
export type Source = {
  origin: { path: string; hash: string; source?: string }
  /** The name people know it by: a file's name, the end of an address. */
  name: string
  title: string
  /** ISO day, month or year. */
  date?: string
  /** Where readers find the original. */
  address?: string
  summary?: string
  /** A key of the field's licences. */
  licence?: string
  content: { format: 'markdown' | 'text' | 'html'; text: string } | StoredFile
}

/** Content that is kept as the file that it is. */
export type StoredFile = { format: 'file'; bytes: Uint8Array; mimeType: string }
