import { distanceKm, type Point } from './commune'

/** Something at a distance from where one looks from, in kilometres. */
export type Near<T> = T & { km: number }

/** Circles around a town, in kilometres, tried one after the other until one holds something. */
export const circles = [15, 30, 60] as const

/**
 * What lies around a point, in the given order, within the first circle that holds something. Things whose place is
 * unknown are left out; `circle` is absent when even the widest holds nothing.
 */
export function withinReach<T>(args: {
  things: readonly T[]
  pointOf: (thing: T) => Point | undefined
  from: Point
}): { things: Near<T>[]; circle?: number } {
  const located = args.things.flatMap((thing): Near<T>[] => {
    const point = args.pointOf(thing)
    return point ? [{ ...thing, km: distanceKm(args.from, point) }] : []
  })
  const circle = circles.find((limit) => located.some(({ km }) => km <= limit))
  return { things: circle ? located.filter(({ km }) => km <= circle) : [], circle }
}
