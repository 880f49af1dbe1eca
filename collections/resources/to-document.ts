import type { Resource } from '@/payload-types'
import { addressOf } from '@/src/documents/addresses'
import type { CitableDocument } from '@/src/documents/document'
import { shownFiles, toParts } from './to-parts'

/** What can be cited of a resource. `filesDir` is where its uploads lie on disk. */
export const presentResource =
  ({ filesDir }: { filesDir: string }) =>
  (resource: Resource): CitableDocument => {
    const blocks = resource.blocks ?? []
    return {
      collection: 'resources',
      id: String(resource.id),
      title: resource.title,
      address: addressOf({ collection: 'resources', ...resource }),
      visibility: resource.visibility,
      published: resource._status === 'published',
      sourceDate: resource.sourceDate ?? undefined,
      reviewDate: resource.reviewDate ?? undefined,
      updatedAt: resource.updatedAt,
      parts: toParts({ blocks, summary: resource.summary, dir: filesDir }),
      shows: shownFiles(blocks),
    }
  }
