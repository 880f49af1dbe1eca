import { roles, type Viewer } from '@/src/visibility/visibility'

/** The person behind a Payload call, reduced to what access depends on. */
export function viewerOf(user: { id: number | string; role?: string | null } | null | undefined): Viewer {
  const role = roles.find((known) => known === user?.role)
  return user && role ? { id: user.id, role } : null
}
