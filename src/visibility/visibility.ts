/** Who may read a document, from the widest to the narrowest circle. */
export const visibilities = ['public', 'network', 'professionals', 'editors'] as const
export type Visibility = (typeof visibilities)[number]

/** The roles of a signed-in person; a visitor without an account has none. */
export const roles = ['volunteer', 'mediator', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** The person behind a call, reduced to what access depends on. `null` is a visitor without an account. */
export type Viewer = { id: number | string; role: Role } | null

const seenBy: Record<Role, readonly Visibility[]> = {
  volunteer: ['public', 'network'],
  mediator: ['public', 'network', 'professionals'],
  editor: visibilities,
  admin: visibilities,
}

/**
 * The one access rule: the visibilities that a person may see.
 * Payload access, SQL, the in-memory index, feeds and public search all ask here and nowhere else.
 */
export const visibilityFor = (viewer: Viewer | undefined): readonly Visibility[] =>
  viewer ? (seenBy[viewer.role] ?? ['public']) : ['public']
