import type { BasePayload, TypedUser } from 'payload'
import type { Proposal } from '@/payload-types'
import type { ListedProposal } from '@/src/components/contribute/proposal-list'
import { addressOf } from '@/src/documents/addresses'
import { findPublished } from '../_lib/read/find-published'

type Reader = { payload: BasePayload; user: TypedUser }
type Kept = 'resources' | 'workshops'

const keptIn = (proposals: Proposal[], collection: Kept): number[] =>
  proposals.flatMap(({ record }) => {
    if (record?.relationTo !== collection) return []
    return [typeof record.value === 'object' ? record.value.id : record.value]
  })

/** The pages that came of these proposals and that this person may read, by collection and number. */
async function readPages(reader: Reader, proposals: Proposal[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const collection of ['resources', 'workshops'] as const) {
    const ids = keptIn(proposals, collection)
    const records =
      ids.length > 0 ? await findPublished({ ...reader, collection, where: { id: { in: ids } } }) : []
    for (const { id, slug } of records) pages.set(`${collection} ${id}`, addressOf({ collection, id, slug }))
  }
  return pages
}

/** What this person proposed, newest first: its state, the editors' word, and the page that came of it. */
export async function readProposals(reader: Reader): Promise<ListedProposal[]> {
  const { docs } = await reader.payload.find({
    collection: 'proposals',
    overrideAccess: false,
    user: reader.user,
    depth: 0,
    limit: 50,
    sort: '-createdAt',
    where: { proposer: { equals: reader.user.id } },
  })
  const pages = await readPages(reader, docs)
  return docs.map(({ id, title, kind, state, answer, createdAt, record }) => ({
    ...{ id, title, kind, state, date: createdAt },
    answer: answer ?? undefined,
    href: record ? pages.get(`${record.relationTo} ${record.value}`) : undefined,
  }))
}
