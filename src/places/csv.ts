import { type StandardRow, standardFields } from './standard'

const cell = (value: string | number | undefined) => {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows of the standard as CSV (RFC 4180, commas), every column in its order. */
export const writeCsv = (rows: readonly StandardRow[]): string =>
  [standardFields.join(','), ...rows.map((row) => standardFields.map((field) => cell(row[field])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('')
