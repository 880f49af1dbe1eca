import { editAddress } from '@/src/admin/server-props'
import { PreviewBanner } from '@/src/components/frame/preview-banner'
import type { Addressed } from '@/src/documents/addresses'
import { currentLocale } from './locale'
import { isPreview, mayPreview } from './read/find-published'
import { currentUser } from './viewer'

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>
  collection: Addressed
  record: { id: number; _status?: string | null }
}

/** The line above a page that was asked for as a preview; nothing for whoever is shown the published page anyway. */
export async function PreviewNote({ searchParams, collection, record }: Props) {
  if (!(await isPreview(searchParams)) || !mayPreview(await currentUser())) return null
  const isPublished = record._status === 'published'
  const editHref = editAddress({ collection, id: record.id })
  return <PreviewBanner locale={await currentLocale()} isPublished={isPublished} editHref={editHref} />
}
