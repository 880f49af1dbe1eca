/** The `limit` items of highest score, best first; ties keep their order. A heap would gain nothing below 100. */
export function top<T>(items: Iterable<T>, limit: number, score: (item: T) => number): T[] {
  const best: { item: T; score: number }[] = []
  for (const item of items) {
    const value = score(item)
    if (best.length === limit && value <= (best.at(-1)?.score ?? Number.NEGATIVE_INFINITY)) continue
    let place = best.length
    while (place > 0 && (best[place - 1]?.score as number) < value) place--
    best.splice(place, 0, { item, score: value })
    if (best.length > limit) best.pop()
  }
  return best.map(({ item }) => item)
}
