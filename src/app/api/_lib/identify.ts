import { createHash, timingSafeEqual } from 'node:crypto'
import config from '@payload-config'
import { getPayload } from 'payload'
import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import type { Viewer } from '@/src/visibility/visibility'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Names the person whom the command line asks for; only believed beside this data folder's token. */
export const actAsHeader = 'x-act-as'

/** Who asks, and whether it is this machine's own command line, which no limit holds back. */
export type Caller = { viewer: Viewer; local: boolean }

function isLocal(headers: Headers): boolean {
  const { localToken } = readSettings()
  const given = headers.get('authorization') ?? ''
  return localToken !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${localToken}`))
}

async function findUser(email: string): Promise<Viewer> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
  })
  const [user] = docs
  if (!user) throw fail('unknown:user', { email })
  return { id: user.id, role: user.role }
}

/**
 * Who sends a request: the command line with the data folder's token, as the person it names or else as a mediator;
 * the person signed in by cookie; or a visitor. Throws `unknown:user`.
 */
export async function identify(headers: Headers): Promise<Caller> {
  if (isLocal(headers)) {
    const email = headers.get(actAsHeader)
    return { local: true, viewer: email ? await findUser(email) : { id: 'local', role: 'mediator' } }
  }
  if (!headers.has('cookie') && !headers.has('authorization')) return { local: false, viewer: null }
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return { local: false, viewer: user ? { id: user.id, role: user.role } : null }
}
