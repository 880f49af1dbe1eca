import { expect, it } from 'vitest'
import { overdueOn } from './overdue'

const isOverdue = overdueOn(new Date('2026-03-31T22:30:00.000Z'))

it.each([
  { reviewDate: '2026-03-31', overdue: true },
  { reviewDate: '2026-04-01', overdue: false },
  { reviewDate: '2026-03-31T10:00:00.000Z', overdue: true },
  { reviewDate: undefined, overdue: false },
])('should know on the 1st of April in Paris whether $reviewDate is past', ({ reviewDate, overdue }) => {
  expect(isOverdue({ reviewDate })).toBe(overdue)
})
