import { type Visibility, visibilities } from '@/src/visibility/visibility'

type Linked = number | null | undefined | { name: string; visibility: Visibility; _status?: string | null }

/**
 * The name of a record that another one mentions, where all who may read the one may read the other. Records are only
 * named when they were loaded with the one that mentions them.
 */
export function linkedName({ linked, readBy }: { linked: Linked; readBy: Visibility }): string | undefined {
  if (typeof linked !== 'object' || !linked || linked._status !== 'published') return undefined
  const isAsWide = visibilities.indexOf(linked.visibility) <= visibilities.indexOf(readBy)
  return isAsWide ? linked.name : undefined
}
