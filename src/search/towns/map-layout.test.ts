import { describe, expect, it } from 'vitest'
import { distanceKm } from './commune'
import { labelSides, layOut, scaleKm } from './map-layout'

const roanne = { latitude: 46.0367, longitude: 4.0689 }
const firminy = { latitude: 45.3886, longitude: 4.2871 }
const feurs = { latitude: 45.7411, longitude: 4.2264 }

describe('layOut', () => {
  it('should put the north at the top and the east to the right, inside the margins', () => {
    const { spots, width, height } = layOut({ points: [roanne, firminy], width: 400, margin: 30 })
    const [north, south] = spots
    expect(north?.y).toBeLessThan(south?.y ?? 0)
    expect(north?.x).toBeLessThan(south?.x ?? 0)
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(30)
      expect(x).toBeLessThanOrEqual(width - 30)
      expect(y).toBeGreaterThanOrEqual(30)
      expect(y).toBeLessThanOrEqual(height - 30)
    }
  })

  it('should draw to scale', () => {
    const { spots, unitsPerKm } = layOut({ points: [roanne, firminy, feurs], width: 400, margin: 30 })
    const drawn = Math.hypot((spots[0]?.x ?? 0) - (spots[2]?.x ?? 0), (spots[0]?.y ?? 0) - (spots[2]?.y ?? 0))
    expect(drawn / unitsPerKm).toBeCloseTo(distanceKm(roanne, feurs), -0.5)
  })

  it('should put a single point in the middle', () => {
    const { spots, width, height } = layOut({ points: [roanne], width: 400, margin: 30 })
    expect(spots).toEqual([{ x: width / 2, y: Math.round(height / 2) }])
  })
})

describe('scaleKm', () => {
  it.each([
    [400, 4, 50],
    [400, 100, 2],
    [400, 1000, 1],
  ])('should choose a round distance for %i units at %i to a kilometre', (width, unitsPerKm, km) => {
    expect(scaleKm({ width, unitsPerKm })).toBe(km)
  })
})

describe('labelSides', () => {
  const layout = (spots: { x: number; y: number }[]) => ({ width: 400, height: 300, unitsPerKm: 4, spots })

  it('should turn a name away from the number beside it', () => {
    const spots = [
      { x: 200, y: 50 },
      { x: 280, y: 60 },
    ]
    expect(labelSides({ layout: layout(spots), names: ['Boën-sur-Lignon', 'Feurs'] })).toEqual([
      'left',
      'right',
    ])
  })

  it('should write a long name above its number where neither side has room', () => {
    const spots = [
      { x: 95, y: 130 },
      { x: 185, y: 140 },
    ]
    expect(labelSides({ layout: layout(spots), names: ['Boën-sur-Lignon', 'Feurs'] })).toEqual([
      'above',
      'right',
    ])
  })

  it('should keep a name in the picture', () => {
    expect(labelSides({ layout: layout([{ x: 380, y: 50 }]), names: ['Saint-Chamond'] })).toEqual(['left'])
  })
})
