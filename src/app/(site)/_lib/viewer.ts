import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { Viewer } from '@/src/visibility/visibility'

/** The name of the cookie that Payload signs people in with. */
export const sessionCookie = 'payload-token'

/**
 * The signed-in person's record, once per request; `null` for a visitor.
 * Without the session's cookie nothing is asked of the database.
 */
export const currentUser = cache(async () => {
  const jar = await cookies()
  if (!jar.has(sessionCookie)) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user
})

/** The signed-in person reduced to what access depends on. */
export async function currentViewer(): Promise<Viewer> {
  const user = await currentUser()
  return user ? { id: user.id, role: user.role } : null
}
