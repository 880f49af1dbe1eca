import type { BasePayload, TypedUser } from 'payload'
import { lastAcknowledgement } from '@/collections/charters/acknowledgement/acknowledge'
import { charterText } from '@/collections/charters/acknowledgement/text-of'
import type { Charter } from '@/payload-types'
import type { ListedCharter } from '@/src/components/volunteers/volunteer-parts'

type Acknowledged = NonNullable<ListedCharter['acknowledged']>
type Reader = { payload: BasePayload; user: TypedUser | null }

/** What this person acknowledged last of a charter, and whether that is the text of today. */
export async function readAcknowledged(
  args: Reader & { charter: Charter },
): Promise<Acknowledged | undefined> {
  const { payload, user, charter } = args
  if (!user) return undefined
  const last = await lastAcknowledgement({ req: { payload }, charter: charter.id, userId: user.id })
  return last && { version: last.version, date: last.at, isCurrent: last.hash === charterText(charter).hash }
}

/** The same for several charters, by their numbers. */
export async function readAcknowledgements(
  args: Reader & { charters: Charter[] },
): Promise<Map<number, Acknowledged>> {
  const { charters, ...reader } = args
  const found = await Promise.all(
    charters.map(async (charter) => {
      const acknowledged = await readAcknowledged({ ...reader, charter })
      return acknowledged ? ([[charter.id, acknowledged]] as const) : []
    }),
  )
  return new Map(found.flat())
}
