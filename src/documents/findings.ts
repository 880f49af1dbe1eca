/** Personal data, with the words around it; `kind` is one of `src/privacy`'s. `page` counts from 1. */
export type PersonalFinding = { kind: string; excerpt: string; headings: string[]; page?: number }

/** A page whose letters were recognised in an image; one that is not `quoted` was too poor to be cited. */
export type Scan = { page: number; confidence: number; quoted: boolean }

/**
 * What an editor should know of a document that was indexed, besides its passages. Excerpts are masked: the personal
 * data itself is stored nowhere but in the document. `confidence` and `similarity` are 0 to 1.
 */
export type Findings = {
  /** At most fifty are listed. */
  personal: PersonalFinding[]
  /** Other published documents that say nearly the same, nearest first. `document` is their `documents.id`. */
  duplicates: { document: number; title: string; address: string; similarity: number }[]
  scans: Scan[]
}

/** A document that says nearly the same, as the person who is told of it may see it. */
export type NearDouble = Findings['duplicates'][number] & { collection: string; recordId: string }

/** What became of a file that a draft holds: read by the worker, once. `message` says why it could not be. */
export type FileState = { name: string; state: 'waiting' | 'read' | 'failed'; message?: string }

/** What was noticed of a draft as it stands in its form, before it is published. `file` names whose words they are. */
export type Noticed = {
  personal: (PersonalFinding & { file?: string })[]
  duplicates: NearDouble[]
  files: FileState[]
}

/** A passage as it is set beside another one. */
export type ComparedPassage = { text: string; headings: string[]; page?: number }

/** A draft beside a published document: passages of both that say the same, in the draft's order. */
export type Comparison = {
  title: string
  address: string
  sourceDate?: string
  updatedAt: string
  pairs: { mine: ComparedPassage; theirs: ComparedPassage; share: number }[]
  /** How many passages of each stand in no pair. */
  alone: { mine: number; theirs: number }
}
