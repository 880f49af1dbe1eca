/** Whether the day of an ISO date has begun. */
export const isPast = (iso: string): boolean => iso.slice(0, 10) <= new Date().toISOString().slice(0, 10)
