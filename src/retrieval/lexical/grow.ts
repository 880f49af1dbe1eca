type Numbers = Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>

/** The same array if it holds `length` numbers, else a copy at least half as long again, filled with zeros. */
export function grow<T extends Numbers>(array: T, length: number): T {
  if (array.length >= length) return array
  const size = Math.max(length, Math.ceil(array.length * 1.5), 1024)
  const larger = new (array.constructor as new (size: number) => T)(size)
  larger.set(array)
  return larger
}
