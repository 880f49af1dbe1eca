import { draftPassages } from '@/ingestion/index/draft-passages'
import type { Extractor } from '@/ingestion/index/extractor'
import type { Queryable } from '@/src/database/queryable'
import type { CitableDocument, PassageDraft } from '@/src/documents/document'
import type { FileState, NearDouble, Noticed } from '@/src/documents/findings'
import { askReadings, type ReadingState, readReadings } from '@/src/passages/file-readings'
import type { Visibility } from '@/src/visibility/visibility'
import { type Fingerprint, fingerprintOf } from './fingerprint'
import { findDuplicates } from './near-duplicates'
import { findPersonal, titleWords } from './personal-findings'

/** A document that is being written: its own words at once, its files as the worker reads them. */
export type Draft = Pick<CitableDocument, 'title' | 'parts'> & {
  /** The document's own row, where it was published before. */
  document?: number
  files: { id: number; name: string }[]
}

/** The passages of a draft's own texts; none of one that cannot be read yet. */
export async function ownPassages(args: { draft: Draft; extract: Extractor }): Promise<PassageDraft[]> {
  const parts = args.draft.parts.filter(({ kind }) => kind !== 'file')
  const document = { title: args.draft.title, parts }
  const { passages } = await draftPassages({ document, extract: args.extract }).catch(() => ({
    passages: [],
  }))
  return passages
}

function stateOf(name: string, reading: ReadingState | undefined): FileState {
  if (reading?.state === 'failed') return { name, state: 'failed', message: reading.errorMessage }
  return { name, state: reading?.state === 'read' ? 'read' : 'waiting' }
}

/** Each document once, with its highest similarity. */
function nearestFirst(all: NearDouble[]): NearDouble[] {
  const sorted = all.sort((one, other) => other.similarity - one.similarity)
  return sorted.filter(({ document }, at) => sorted.findIndex((one) => one.document === document) === at)
}

/** Looks a draft over before it is published: what is personal in it, and what says nearly the same already. */
export async function examineDraft(args: {
  db: Queryable
  draft: Draft
  extract: Extractor
  seen: readonly Visibility[]
}): Promise<Noticed> {
  const { db, draft, extract, seen } = args
  const ids = draft.files.map(({ id }) => id)
  if (ids.length > 0) await askReadings({ db, files: ids })
  const readings = await readReadings({ db, files: ids })
  const passages = await ownPassages({ draft, extract })
  const read = draft.files.map(({ id, name }) => ({
    name,
    reading: readings.find(({ file }) => file === id),
  }))

  const own = fingerprintOf(passages.map(({ text }) => text).join('\n'))
  const fingerprints = [own, ...readings.map(({ fingerprint }) => fingerprint)]
  const duplicates: NearDouble[] = []
  for (const fingerprint of fingerprints.filter((one): one is Fingerprint => one !== undefined))
    duplicates.push(...(await findDuplicates({ db, document: draft.document, fingerprint, seen })))
  return {
    personal: [
      ...findPersonal([titleWords(draft.title), ...passages]),
      ...read.flatMap(({ name, reading }) =>
        (reading?.personal ?? []).map((found) => ({ ...found, file: name })),
      ),
    ],
    duplicates: nearestFirst(duplicates),
    files: read.map(({ name, reading }) => stateOf(name, reading)),
  }
}
