/** A point on Earth, in decimal degrees (WGS 84). */
export type Point = { latitude: number; longitude: number }

/** A commune of France; `insee` identifies it, several may share a name or a postcode. */
export type Commune = Point & {
  insee: string
  name: string
  postcodes: string[]
  departement: string
  population: number
}

const earthKm = 6371

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The distance between two points as the crow flies, in kilometres (haversine). */
export function distanceKm(one: Point, other: Point): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)]
  const dLatitude = Math.sin((b - a) / 2)
  const dLongitude = Math.sin(radians(other.longitude - one.longitude) / 2)
  return 2 * earthKm * Math.asin(Math.sqrt(dLatitude ** 2 + Math.cos(a) * Math.cos(b) * dLongitude ** 2))
}
