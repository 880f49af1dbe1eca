import type { Table } from 'mdast'
import { inlineText } from './inline'

/** A table, one row a line with the header first; bars stand between cells as in the source. */
export const tableText = (table: Table): string =>
  table.children
    .map((row) => row.children.map((cell) => inlineText(cell).replace(/\s+/g, ' ').trim()).join(' | '))
    .filter((row) => row.replace(/[\s|]/g, '') !== '')
    .join('\n')
