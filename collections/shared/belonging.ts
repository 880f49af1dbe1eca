import type { Access, CollectionBeforeValidateHook, FieldAccess, PayloadRequest, Where } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { visibilityFor } from '@/src/visibility/visibility'
import { publishedInSight } from './in-sight'
import { viewerOf } from './viewer'

type User = PayloadRequest['user']

/** The organisation that a person belongs to, if any. */
export function organisationOf(user: User | undefined): number | undefined {
  const organisation = user?.organisation
  if (organisation === undefined || organisation === null) return undefined
  return typeof organisation === 'object' ? organisation.id : organisation
}

/** The records of a person's own organisation that the person may see; `by` is the field that names the organisation. */
export function ownInSight({
  user,
  by,
}: {
  user: User | undefined
  by: 'id' | 'organisation'
}): Where | false {
  const organisation = organisationOf(user)
  if (organisation === undefined) return false
  const visibilities = [...visibilityFor(viewerOf(user))]
  return { and: [{ [by]: { equals: organisation } }, { visibility: { in: visibilities } }] }
}

/** Payload access: what is published and in sight and, whatever its state, what one's own organisation keeps. */
export const readInSightOrOwn =
  ({ by }: { by: 'id' | 'organisation' }): Access =>
  ({ req }) => {
    const inSight = publishedInSight(viewerOf(req.user))
    const own = ownInSight({ user: req.user, by })
    return inSight === true || !own ? inSight : { or: [inSight, own] }
  }

/** Payload access: editors write everything, members what their organisation keeps. */
export const updateOwn =
  ({ by }: { by: 'id' | 'organisation' }): Access =>
  ({ req }) =>
    isEditor(viewerOf(req.user)) || ownInSight({ user: req.user, by })

/** Payload access: editors and whoever belongs to an organisation. */
export const createOwn: Access = ({ req }) =>
  isEditor(viewerOf(req.user)) || organisationOf(req.user) !== undefined

/** Field access: only editors say to whom a record belongs; a member's records stay with the member's organisation. */
export const editorsOnlyField: FieldAccess = ({ req }) => isEditor(viewerOf(req.user))

/** What a member creates belongs to the member's organisation, whatever the form says. */
export const belongToOwn: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || isEditor(viewerOf(req.user))) return data
  return { ...data, organisation: organisationOf(req.user) }
}
