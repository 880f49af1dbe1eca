import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Queryable } from '@/src/database/queryable'
import type { Table } from './catalog/tables'
import { type End, endSchema, memberKind } from './format'
import { loadRows } from './load-rows'
import { readJson } from './read-head'
import { damaged } from './tar/header'
import type { OpenMember } from './tar/read'
import type { BackupProgress } from './write-backup'

/**
 * Takes all members after the first: rows into their tables, files into `folder`. Gives the end, once it agrees with
 * what came.
 */
export async function loadMembers(args: {
  db: Queryable
  members: AsyncIterator<OpenMember>
  tables: Table[]
  folder: string
  onProgress?: (progress: BackupProgress) => void
}): Promise<End> {
  const { db, members, tables, folder, onProgress } = args
  const rows: End['rows'] = Object.fromEntries(tables.map(({ name }) => [name, 0]))
  let files = 0
  let end: End | undefined
  for (let next = await members.next(); !next.done; next = await members.next()) {
    const { name, content } = next.value
    const member = memberKind(name)
    if (end || !member) throw damaged(`an unexpected member: ${name}`)
    if (member.kind === 'end') {
      end = endSchema.parse(await readJson(next.value))
    } else if (member.kind === 'file') {
      const target = createWriteStream(path.join(folder, member.file), {
        flags: 'wx',
        mode: 0o600,
        flush: true,
      })
      await pipeline(Readable.from(content), target)
      files += 1
      onProgress?.({ file: member.file, files })
    } else {
      const table = tables.find((candidate) => candidate.name === member.table)
      if (!table) throw damaged(`an unknown table: ${member.table}`)
      const loaded = await loadRows({ db, table, content })
      rows[table.name] = (rows[table.name] ?? 0) + loaded
      onProgress?.({ table: table.name, rows: rows[table.name] ?? 0 })
    }
  }
  if (!end) throw damaged('the end is missing')
  const agrees = end.files === files && tables.every(({ name }) => end.rows[name] === rows[name])
  if (!agrees) throw damaged('other counts than the end says')
  return end
}
