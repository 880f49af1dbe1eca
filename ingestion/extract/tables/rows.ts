import type { Block } from '@/src/documents/document'

const filled = (row: string[]): number => row.filter(Boolean).length

/** The first row that names more than one column, or the first one at all; what stands above it is said of the table. */
function headerAt(rows: string[][]): number {
  const at = rows.findIndex((row) => filled(row) > 1)
  return at < 0 ? rows.findIndex((row) => filled(row) > 0) : at
}

/** A row under its headers, on one line: `Lieu : Roanne | Jour : mardi`. Empty cells are left out. */
const rowText = ({ header, row }: { header: string[]; row: string[] }): string =>
  row.flatMap((cell, at) => (cell === '' ? [] : [header[at] ? `${header[at]} : ${cell}` : cell])).join(' | ')

/**
 * A table as blocks, one for each row with its headers, so that each can be found and quoted alone. `rows` hold cells
 * as a person reads them; line ends inside a cell become spaces.
 */
export function rowBlocks({ rows, title }: { rows: string[][]; title?: string }): Block[] {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const at = headerAt(clean)
  if (at < 0) return []
  const header = clean[at] ?? []
  const above = clean.slice(0, at).filter((row) => filled(row) > 0)
  const named: Block[] = title ? [{ kind: 'heading', level: 2, text: title }] : []
  return [
    ...named,
    ...above.map((row): Block => ({ kind: 'paragraph', text: row.filter(Boolean).join(' ') })),
    ...clean
      .slice(at + 1)
      .filter((row) => filled(row) > 0)
      .map((row): Block => ({ kind: 'row', text: rowText({ header, row }) })),
  ]
}
