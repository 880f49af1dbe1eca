import type { IndexedDocument } from '../types'

/**
 * What a document loses once its review is overdue, in logarithms of odds: enough to put it behind an equal one, not
 * behind a better one.
 */
export const overduePenalty = 0.3

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** Tells whether the day by which a document should have been read again lies before `now`, as days go in Paris. */
export function overdueOn(now: Date): (document: Pick<IndexedDocument, 'reviewDate'>) => boolean {
  const today = days.format(now)
  return ({ reviewDate }) => reviewDate !== undefined && reviewDate.slice(0, 10) < today
}
