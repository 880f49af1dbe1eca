import type { Queryable } from '@/src/database/queryable'
import type { PassageDraft } from '@/src/documents/document'
import type { Findings } from '@/src/documents/findings'
import { type Fingerprint, fingerprintOf } from './fingerprint'
import { findDuplicates } from './near-duplicates'
import { findPersonal, titleWords } from './personal-findings'

/** What an editor is told of a document, and what later ones are compared with. */
export type Examined = { findings: Findings; fingerprint?: Fingerprint }

/** Looks a document over before it is served: personal data, near-duplicates, pages that were recognised. */
export async function examine(args: {
  db: Queryable
  document: number
  passages: PassageDraft[]
  scans: Findings['scans']
}): Promise<Examined> {
  const { db, document, passages, scans } = args
  const fingerprint = fingerprintOf(passages.map(({ text }) => text).join('\n'))
  const duplicates = fingerprint ? await findDuplicates({ db, document, fingerprint }) : []
  const [first] = passages
  const personal = findPersonal([...(first ? [titleWords(first.title)] : []), ...passages])
  return { findings: { personal, duplicates, scans }, fingerprint }
}
