/**
 * What an editor should know of a document that was indexed, besides its passages. Excerpts are masked: the personal
 * data itself is stored nowhere but in the document. `page` counts from 1, `confidence` and `similarity` are 0 to 1.
 */
export type Findings = {
  /** Personal data, with the words around it; `kind` is one of `src/privacy`'s. At most fifty are listed. */
  personal: { kind: string; excerpt: string; headings: string[]; page?: number }[]
  /** Other published documents that say nearly the same, nearest first. `document` is their `documents.id`. */
  duplicates: { document: number; title: string; address: string; similarity: number }[]
  /** Pages whose letters were recognised in an image; those that are not `quoted` were too poor to be cited. */
  scans: { page: number; confidence: number; quoted: boolean }[]
}
