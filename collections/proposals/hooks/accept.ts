import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Proposal } from '@/payload-types'

const idOf = (file: Proposal['file']) => (typeof file === 'object' ? file?.id : file)

const resourceFrom = ({ title, text, url, file }: Proposal) => ({
  title,
  visibility: 'network' as const,
  sourceUrl: url,
  blocks: [
    ...(text?.trim() ? [{ blockType: 'imported' as const, format: 'text' as const, text }] : []),
    ...(file ? [{ blockType: 'file' as const, file: idOf(file) as number }] : []),
    ...(url ? [{ blockType: 'link' as const, url, label: title }] : []),
  ],
  _status: 'draft' as const,
})

/** A proposed workshop has no topic yet: the draft takes the widest one, and the editor chooses. */
const workshopFrom = ({ title, text, url }: Proposal) => ({
  title,
  topic: 'culture' as const,
  visibility: 'public' as const,
  summary: text?.slice(0, 600),
  steps: [text?.slice(600), url]
    .filter((rest): rest is string => Boolean(rest))
    .map((rest) => ({ text: rest.slice(0, 2000) })),
  _status: 'draft' as const,
})

async function beginDraft({ req, proposal }: { req: PayloadRequest; proposal: Proposal }) {
  const { payload, user } = req
  const asEditor = { draft: true, depth: 0, overrideAccess: false, user, req } as const
  if (proposal.kind === 'workshop') {
    const { id } = await payload.create({
      collection: 'workshops',
      data: workshopFrom(proposal),
      ...asEditor,
    })
    return { relationTo: 'workshops' as const, value: id }
  }
  const { id } = await payload.create({ collection: 'resources', data: resourceFrom(proposal), ...asEditor })
  return { relationTo: 'resources' as const, value: id }
}

/** Accepting begins a draft with what was proposed, once; the editor goes on from there. */
export const accept: CollectionBeforeChangeHook<Proposal> = async ({ data, originalDoc, req }) => {
  const proposal = { ...originalDoc, ...data } as Proposal
  if (proposal.state !== 'accepted' || proposal.record) return data
  return { ...data, record: await beginDraft({ req, proposal }) }
}
