/** A stated probability and whether it came true. */
export type Stated = { probability: number; held: boolean }

/** One bin of a reliability curve: how many, what was stated and what came true on average. */
export type Bin = { from: number; count: number; stated: number; seen: number }

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The reliability curve over bins of a tenth; empty bins are left out. */
export function reliability(all: Stated[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const those = all.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin)
    return {
      from: bin / 10,
      count: those.length,
      stated: mean(those.map(({ probability }) => probability)),
      seen: mean(those.map(({ held }) => (held ? 1 : 0))),
    }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error, 0..1. */
export const calibrationErrorOf = (all: Stated[]): number =>
  reliability(all).reduce(
    (sum, { count, stated, seen }) => sum + (count / all.length) * Math.abs(stated - seen),
    0,
  )

/** The chance (0..1) that one of the first has a higher value than one of the second; ties count half. */
export function auroc({ high, low }: { high: number[]; low: number[] }): number {
  const wins = high.reduce(
    (sum, a) => sum + low.reduce((won, b) => won + (a > b ? 1 : a === b ? 0.5 : 0), 0),
    0,
  )
  return high.length * low.length > 0 ? wins / (high.length * low.length) : 0
}
