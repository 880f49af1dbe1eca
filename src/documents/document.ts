import type { Visibility } from '@/src/visibility/visibility'

/** A piece of a document as its collection stores it; ingestion turns it into blocks. */
export type Part =
  | { kind: 'markdown' | 'text' | 'html'; text: string; heading?: string }
  | { kind: 'file'; fileId: number; path: string; mimeType: string; filename: string; heading?: string }

/**
 * Anything that can be cited, as a collection's presenter `toDocument` hands it to the pipeline.
 * `address` is the path of its page (`/ressources/…`); dates are ISO, `sourceDate` possibly only a year or month;
 * `updatedAt` is when the record last changed.
 */
export type CitableDocument = {
  collection: string
  id: string
  title: string
  address: string
  visibility: Visibility
  published: boolean
  sourceDate?: string
  reviewDate?: string
  updatedAt: string
  parts: Part[]
  /** Ids of uploads that the document shows beside those of its parts: whoever may read it may open them. */
  shows?: number[]
}

/**
 * A block of extracted text, in reading order. `text` is the source's own words without marks.
 * `list` holds one item a line, `table` one row a line with the header first.
 * `row` is a row of a table under its own headers, on one line; it makes a passage of its own.
 * A `cut` says that text was removed here: no quotation may reach across it.
 * `page` counts from 1 and only exists for sources that have pages.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; text: string; page?: number }
  | { kind: 'paragraph' | 'list' | 'table' | 'code' | 'row'; text: string; page?: number }
  | { kind: 'cut'; page?: number }

/**
 * A passage before it is stored: about 400 tokens of one document along its headings.
 * `start` and `end` are offsets (UTF-16 units) in the document's extracted text.
 * In `text`, blocks are separated by an empty line, and a form feed (U+000C) stands where text was removed.
 */
export type PassageDraft = {
  order: number
  title: string
  headings: string[]
  page?: number
  fileId?: number
  start: number
  end: number
  text: string
}
