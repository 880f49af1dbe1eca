import type { BasePayload } from 'payload'
import type { Report } from '@/payload-types'

/** Stores what a reader says of a page. Whoever calls has counted the reader's reports already. */
export const sendReport = ({
  payload,
  report,
}: {
  payload: BasePayload
  report: Pick<Report, 'page' | 'reason' | 'message'>
}) => payload.create({ collection: 'reports', data: { ...report, state: 'open' }, depth: 0 })
