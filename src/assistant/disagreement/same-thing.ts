import type { Figure } from './figures'
import { agree } from './quantity'

const isApart = (a: string[], b: string[]) =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))

/** Whether one figure is given for a place that nobody asked about, and the other for none. */
const isElsewhere = ({ a, b, asked }: { a: string[]; b: string[]; asked: ReadonlySet<string> }) =>
  isApart(a, b) || ((a.length === 0) !== (b.length === 0) && ![...a, ...b].some((name) => asked.has(name)))

/** Whether two words narrow the same noun down to two things, one of which was asked about. */
const isOtherKind = ({ a, b, asked }: { a?: string; b?: string; asked: ReadonlySet<string> }) =>
  a !== undefined && b !== undefined && a !== b && (asked.has(a) || asked.has(b))

/**
 * Whether two figures count the same thing, as far as their words tell: the same noun, measured alike, for the same
 * people or things, at the same place, in the same year. `asked` are the question's stems.
 */
export function isSameThing({ a, b, asked }: { a: Figure; b: Figure; asked: ReadonlySet<string> }): boolean {
  return (
    a.counted === b.counted &&
    a.measure === b.measure &&
    !isApart(a.about, b.about) &&
    !isApart(a.years, b.years) &&
    !isElsewhere({ a: a.names, b: b.names, asked }) &&
    !isOtherKind({ a: a.quality, b: b.quality, asked })
  )
}

/** Whether two texts give figures for the same thing, and none of one agrees with one of the other. */
export function differ({ a, b, asked }: { a: Figure[]; b: Figure[]; asked: ReadonlySet<string> }): boolean {
  const pairs = a.flatMap((one) =>
    b.filter((other) => isSameThing({ a: one, b: other, asked })).map((other) => ({ one, other })),
  )
  const counted = new Set(pairs.map(({ one }) => one.counted))
  return [...counted].some((stem) =>
    pairs
      .filter(({ one }) => one.counted === stem)
      .every(({ one, other }) => !agree(one.quantity, other.quantity)),
  )
}
