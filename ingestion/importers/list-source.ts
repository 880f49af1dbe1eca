import type { Allow } from '@/ingestion/sources/allowed-address'
import { checkAddress } from '@/ingestion/sources/allowed-address'
import { fail } from '@/src/errors/errors'
import { listFeed } from './feed'
import type { Importer, ImporterKind, Listing } from './importer'
import { listLesBases } from './les-bases'
import { listNotion } from './notion'
import { listSite } from './site/site'
import { listMediaWiki } from './wiki/mediawiki'
import { listYesWiki } from './wiki/yeswiki'

const importers: Record<ImporterKind, Importer> = {
  site: listSite,
  feed: listFeed,
  mediawiki: listMediaWiki,
  yeswiki: listYesWiki,
  notion: listNotion,
  lesbases: listLesBases,
}

/** Lists what a source has, each thing once. Throws as importers do; a source without anything is an error too. */
export async function listSource(args: {
  kind: ImporterKind
  address: string
  allow: Allow
}): Promise<Listing> {
  const { kind, address, allow } = args
  if (kind !== 'notion') checkAddress({ address, allow })
  const listing = await importers[kind]({ address, allow })
  const items = [...new Map(listing.items.map((item) => [item.path, item])).values()]
  if (items.length === 0) throw fail('empty:source', { address })
  return { ...listing, items }
}
