/**
 * How many letters must be left out, put in, changed or swapped with their neighbour to turn one word into the other
 * (optimal string alignment). Words are short, so the whole table is computed.
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const [left = 0, above = 0, corner = 0] = [row[j - 1], last[j], last[j - 1]]
      const least = Math.min(left + 1, above + 1, corner + (same ? 0 : 1))
      row.push(swapped ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least)
    }
    beforeLast = last
    last = row
  }
  return last[other.length] ?? one.length
}
