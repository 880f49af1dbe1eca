import type { Allow } from '@/ingestion/sources/allowed-address'
import type { Source } from '@/ingestion/sources/source'

/** Where content that already exists can be taken from. */
export const importerKinds = ['site', 'feed', 'mediawiki', 'yeswiki', 'notion', 'lesbases'] as const
export type ImporterKind = (typeof importerKinds)[number]

/** One thing that a source has: `path` knows it again in the next run; it is read when its turn comes. */
export type Item = { path: string; read: () => Promise<Source> }

/**
 * What a source has now. `source` names it in all runs. A `rolling` one only tells of what is new: what it no longer
 * lists has not vanished.
 */
export type Listing = { source: string; items: Item[]; rolling?: boolean }

/**
 * Lists what an address (for an export: the path of a file) has, without changing anything. Throws what `safeFetch`
 * throws, `invalid:source` where it does not answer as such a source does, `empty:source`, `forbidden:robots`.
 */
export type Importer = (args: { address: string; allow: Allow }) => Promise<Listing>
