import type { Case } from './records'

/** The five roles. Written here once more, by hand, so that a change of the rule is noticed. */
export const everyRole = ['anonymous', 'volunteer', 'mediator', 'editor', 'admin'] as const
export type AnyRole = (typeof everyRole)[number]

const circles: Record<AnyRole, string[]> = {
  anonymous: ['public'],
  volunteer: ['public', 'network'],
  mediator: ['public', 'network', 'professionals'],
  editor: ['public', 'network', 'professionals', 'editors'],
  admin: ['public', 'network', 'professionals', 'editors'],
}

export const isEditing = (role: AnyRole) => role === 'editor' || role === 'admin'

/** What is published and within the role's circle. */
export const isInSight = ({ role, record }: { role: AnyRole; record: Case }) =>
  record.status !== 'draft' && circles[role].includes(record.visibility)

/** What a role reads in the collections: what is in sight, and for editors everything. */
export const maySee = ({ role, record }: { role: AnyRole; record: Case }) =>
  isEditing(role) || isInSight({ role, record })
