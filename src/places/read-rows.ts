import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import type { RawRow } from './cells'

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** The names of the columns hold no such sign themselves, so that the first line says what parts cells. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map((sign) => [header.split(sign).length, sign] as const)
  return counts.sort(([a], [b]) => b - a)[0]?.[1] ?? ','
}

const fromCsv = (text: string): unknown =>
  parse(text, {
    columns: true,
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })

/**
 * The rows of a list of places as the standard exchanges it, JSON or CSV. Throws `unreadable:file` for what is neither
 * or has no column `nom`, `empty:source` where there is none.
 */
export function readRows({ text, name }: { text: string; name: string }): RawRow[] {
  const rows = tables({ text: text.replace(/^\uFEFF/, '').trim(), name })
  if (rows.length === 0) throw fail('empty:source', { address: name })
  if (!rows.some((row) => 'nom' in row)) throw fail('unreadable:file', { name })
  return rows
}

function tables({ text, name }: { text: string; name: string }): RawRow[] {
  try {
    return rowsSchema.parse(/^[[{]/.test(text) ? JSON.parse(text) : fromCsv(text))
  } catch (cause) {
    throw fail('unreadable:file', { name }, cause)
  }
}
