import type { LabelledQuery } from '../labelled-set/labelled-set'
import { bootstrap, type Interval, mean } from './interval'
import { type MeasureName, type Measures, measureNames } from './measures'

/** One question's measures. */
export type Measured = { query: Pick<LabelledQuery, 'id' | 'need'>; measures: Measures }

/**
 * Each measure's mean over questions, with its interval. Questions of one need are averaged first and count as one
 * together: a need asked in sixty ways weighs no more than one asked once.
 */
export function average(measured: Measured[]): Record<MeasureName, Interval> {
  const units = new Map<string, Measures[]>()
  for (const { query, measures } of measured) {
    const unit = query.need ? `need ${query.need}` : `query ${query.id}`
    units.set(unit, [...(units.get(unit) ?? []), measures])
  }
  const one = (name: MeasureName) =>
    bootstrap({ values: [...units.values()].map((all) => mean(all.map((measures) => measures[name]))) })
  return Object.fromEntries(measureNames.map((name) => [name, one(name)])) as Record<MeasureName, Interval>
}
