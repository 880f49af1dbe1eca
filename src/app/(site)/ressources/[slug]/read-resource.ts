import type { Quotation } from '@/src/components/reading/mark-quote'
import { readServedPassages } from '@/src/passages/read-served'
import { parseCitedPlace, readCited } from '../../_lib/cited-place'
import { openContent } from '../../_lib/content'
import { currentUser, currentViewer } from '../../_lib/viewer'

/**
 * The published resource at this address as this person may read it, with its passages; `undefined` when there is none
 * for them. `quotationAt` reads what `?citation=` points to, if it is of this resource.
 */
export async function readResource(slug: string) {
  const { payload, db } = await openContent()
  const user = await currentUser()
  const viewer = await currentViewer()
  const { docs } = await payload.find({
    collection: 'resources',
    overrideAccess: false,
    user,
    depth: 1,
    limit: 1,
    pagination: false,
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
  })
  const [resource] = docs
  if (!resource) return undefined
  const from = { collection: 'resources', recordId: String(resource.id) }
  const passages = await readServedPassages({ db, from, viewer })

  async function quotationAt(address: unknown): Promise<Quotation | undefined> {
    const place = parseCitedPlace(address)
    if (!place) return undefined
    const [cited] = await readCited({ db, places: [place], viewer })
    return cited?.passage.document.recordId === from.recordId ? cited : undefined
  }

  return { resource, passages, quotationAt }
}
