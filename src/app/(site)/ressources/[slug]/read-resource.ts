import type { Quotation } from '@/src/components/reading/mark-quote'
import { readServedPassages } from '@/src/passages/read-served'
import { parseCitedPlace, readCited } from '../../_lib/cited-place'
import { openContent } from '../../_lib/content'
import { findOnePublished } from '../../_lib/read/find-published'
import { currentUser, currentViewer } from '../../_lib/viewer'

/**
 * The resource at this address as this person may read it, with its passages: published, or its draft where `preview`
 * is asked for by who may see that; `undefined` when there is none for them. `quotationAt` reads what `?citation=` points to, if it is of this resource.
 */
export async function readResource(slug: string, preview: boolean) {
  const { payload, db } = await openContent()
  const user = await currentUser()
  const viewer = await currentViewer()
  const resource = await findOnePublished({ payload, user, collection: 'resources', slug, preview, depth: 1 })
  if (!resource) return undefined
  const from = { collection: 'resources', recordId: String(resource.id) }
  // A draft is shown as it is written: passages are of what is published.
  const isServed = resource._status === 'published'
  const passages = isServed ? await readServedPassages({ db, from, viewer }) : []

  async function quotationAt(address: unknown): Promise<Quotation | undefined> {
    const place = parseCitedPlace(address)
    if (!place) return undefined
    const [cited] = await readCited({ db, places: [place], viewer })
    return cited?.passage.document.recordId === from.recordId ? cited : undefined
  }

  return { resource, passages, quotationAt }
}
