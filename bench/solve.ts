/** Solves the linear equations `matrix · x = right` by Gaussian elimination with pivots; the matrix must be regular. */
export function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = rows.length
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++)
      if (Math.abs(cell(row, at)) > Math.abs(cell(pivot, at))) pivot = row
    const swapped = rows[pivot] as number[]
    rows[pivot] = rows[at] as number[]
    rows[at] = swapped
    for (let row = 0; row < size; row++) {
      if (row === at) continue
      const factor = cell(row, at) / cell(at, at)
      rows[row] = (rows[row] as number[]).map((value, column) => value - factor * cell(at, column))
    }
  }
  return rows.map((_, at) => cell(at, size) / cell(at, at))
}
