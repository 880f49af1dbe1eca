import type { Session } from '@/payload-types'
import type { Times } from '@/src/calendar/occurrences'

/** When a session takes place; `undefined` while its start or end is missing. */
export function timesOf(session: Partial<Session>): Times | undefined {
  const { start, end, repeats, until, except } = session
  if (!start || !end) return undefined
  return {
    start: new Date(start),
    end: new Date(end),
    ...(repeats === 'weekly' && until && { weeklyUntil: until.slice(0, 10) }),
    except: (except ?? []).map(({ day }) => day.slice(0, 10)),
  }
}
