import { parse } from 'csv-parse/sync'
import { fail } from '@/src/errors/errors'
import type { Extracted } from '../extracted'
import { rowBlocks } from './rows'

const delimiters = [';', ',', '\t', '|']

/** The sign that stands most often outside quotation marks in the first lines. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const counts = delimiters.map((sign) => sample.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';'
}

/** The rows of a CSV text, whichever sign parts its cells. Throws `unreadable:file` where its quotation marks do not close. */
export function extractCsv({ text, name }: { text: string; name: string }): Extracted {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as string[][]
    return { blocks: rowBlocks({ rows }) }
  } catch (cause) {
    throw fail('unreadable:file', { name }, cause)
  }
}
