/** A mean with its 95 % interval. */
export type Interval = { value: number; low: number; high: number }

const resamples = 1000

/** Numbers in 0..1 that are the same at every run (mulberry32, Ettinger, 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The value below which a share of the values lies (nearest rank); 0 for no values. */
export function percentile({ values, share }: { values: number[]; share: number }): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/**
 * The mean and its 95 % percentile interval over 1 000 seeded bootstrap resamples (Efron, 1979, "Bootstrap methods:
 * another look at the jackknife").
 */
export function bootstrap({ values, seed = 20_261_123 }: { values: number[]; seed?: number }): Interval {
  const random = seededRandom(seed)
  const draw = () => values[Math.floor(random() * values.length)] ?? 0
  const means = Array.from({ length: resamples }, () => mean(values.map(draw)))
  return {
    value: mean(values),
    low: percentile({ values: means, share: 0.025 }),
    high: percentile({ values: means, share: 0.975 }),
  }
}
