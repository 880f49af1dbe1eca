import type { Point } from './commune'

/** Points drawn in a box: `x`, `y` in its units, `kmWidth` units to a kilometre. */
export type MapLayout = {
  width: number
  height: number
  unitsPerKm: number
  spots: { x: number; y: number }[]
}

const kmPerDegree = 111.2

/** A round distance that takes between a sixth and a half of the width, for the scale. */
export function scaleKm({ width, unitsPerKm }: { width: number; unitsPerKm: number }): number {
  const widest = width / unitsPerKm / 2
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
  return steps.findLast((km) => km <= widest) ?? 1
}

/**
 * Draws points to scale, north at the top, `margin` free on every side (equirectangular projection at the mean
 * latitude: for a département, off by less than a hundredth). A single point stands in the middle.
 */
export function layOut(args: { points: readonly Point[]; width: number; margin: number }): MapLayout {
  const { points, width, margin } = args
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const kmAcross = Math.max((east - west) * kmPerDegree * shrink, 4)
  const kmDown = Math.max((north - south) * kmPerDegree, 4)
  // Tall départements are made smaller rather than longer than the page.
  const inner = width - 2 * margin
  const unitsPerKm = Math.min(inner / kmAcross, (inner * 1.15) / kmDown)
  const height = kmDown * unitsPerKm + 2 * margin
  const left = (width - (east - west) * kmPerDegree * shrink * unitsPerKm) / 2
  const top = (height - (north - south) * kmPerDegree * unitsPerKm) / 2
  const spots = points.map(({ latitude, longitude }) => ({
    x: Math.round(left + (longitude - west) * kmPerDegree * shrink * unitsPerKm),
    y: Math.round(top + (north - latitude) * kmPerDegree * unitsPerKm),
  }))
  return { width, height: Math.round(height), unitsPerKm, spots }
}

/** Where a name stands from its number. */
export type Side = 'right' | 'left' | 'above' | 'below'

/** What a name takes beside its number, in units: the number's half, then about half its letters' height for each. */
const labelStart = 16
const letterWidth = 7.5
const lineHeight = 18

type Box = { left: number; right: number; y: number }

function boxesOf({ x, y, length }: { x: number; y: number; length: number }): Record<Side, Box> {
  const middle = { left: x - length / 2, right: x + length / 2 }
  return {
    right: { left: x + labelStart, right: x + labelStart + length, y },
    left: { left: x - labelStart - length, right: x - labelStart, y },
    above: { ...middle, y: y - labelStart - lineHeight / 2 },
    below: { ...middle, y: y + labelStart + lineHeight / 2 },
  }
}

/** On which side of its number each name covers the fewest numbers and names, and stays in the picture. */
export function labelSides({ layout, names }: { layout: MapLayout; names: readonly string[] }): Side[] {
  const { spots, width, height } = layout
  const numbers = spots.map(({ x, y }) => ({ left: x - labelStart, right: x + labelStart, y }))
  const written: Box[] = []
  return spots.map(({ x, y }, index) => {
    const boxes = boxesOf({ x, y, length: (names[index]?.length ?? 0) * letterWidth })
    const others = [...numbers.filter((_, one) => one !== index), ...written]
    const cost = (box: Box) =>
      others.filter(
        (one) => Math.abs(one.y - box.y) < lineHeight * 1.5 && one.left < box.right && one.right > box.left,
      ).length + (box.left < 0 || box.right > width || box.y < lineHeight || box.y > height ? 10 : 0)
    const [side] = (['right', 'left', 'above', 'below'] as const).toSorted(
      (a, b) => cost(boxes[a]) - cost(boxes[b]),
    )
    const chosen = side ?? 'right'
    written.push(boxes[chosen])
    return chosen
  })
}
