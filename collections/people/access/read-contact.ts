import type { FieldAccess } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { organisationOf } from '@/collections/shared/belonging'
import { viewerOf } from '@/collections/shared/viewer'
import { visibilityFor } from '@/src/visibility/visibility'

type Person = {
  contactFor?: string | null
  consent?: boolean | null
  organisation?: number | { id: number } | null
}

const idOf = (linked: Person['organisation']) => (typeof linked === 'object' ? linked?.id : linked)

/**
 * Field access: how to reach a person, for the circle that the person chose, which never is everybody.
 * Without the record at hand (a filter, a sort) the answer is no: nobody guesses a number by searching for it.
 */
export const readContact: FieldAccess = ({ req, doc }) => {
  const viewer = viewerOf(req.user)
  if (isEditor(viewer)) return true
  const { contactFor, consent, organisation } = (doc ?? {}) as Person
  const own = organisationOf(req.user)
  if (own !== undefined && own === idOf(organisation)) return true
  const circles: readonly string[] = visibilityFor(viewer)
  return Boolean(viewer && consent && contactFor && contactFor !== 'public' && circles.includes(contactFor))
}
