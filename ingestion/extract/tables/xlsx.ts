import readXlsxFile from 'read-excel-file/node'
import { proveArchive } from '../archive/archive'
import { openContainer } from '../archive/container'
import type { Extracted } from '../extracted'
import { readProperties } from '../office/properties'
import { rowBlocks } from './rows'

const pad = (value: number): string => String(value).padStart(2, '0')

/** A day as a French sheet shows it; the hour only where there is one, to the nearest minute: sheets count in fractions of days. */
function dateText(exact: Date): string {
  const date = new Date(Math.round(exact.getTime() / 60_000) * 60_000)
  const day = `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
  const hour = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
  return hour === '00:00' ? day : `${day} ${hour}`
}

/** A cell as a person reads it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX'
  return String(value)
}

/** The rows of all sheets of a spreadsheet, each sheet under its name where there are several. */
export async function extractXlsx({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Extracted> {
  const archive = openContainer({ bytes, name, kind: 'xlsx' })
  proveArchive({ archive })
  const sheets = await readXlsxFile(Buffer.from(bytes))
  const blocks = sheets.flatMap(({ sheet, data }) =>
    rowBlocks({
      rows: data.map((row) => row.map(cellText)),
      title: sheets.length > 1 ? sheet : undefined,
    }),
  )
  return { blocks, ...readProperties(archive) }
}
