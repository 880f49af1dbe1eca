import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({ url: z.string().startsWith('postgres://'), pid: z.number().int() })

/** How to reach the owner of a folder. It says nothing about whether that owner still lives: connect to find out. */
export type OwnerRecord = z.infer<typeof schema>

const fileOf = (folder: string): string => path.join(folder, 'owner.json')

/** What the last owner wrote, if anything readable. */
export function readOwnerFile(folder: string): OwnerRecord | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes the record in one step, readable by this account only, since the address holds the password. */
export function writeOwnerFile(folder: string, record: OwnerRecord): void {
  const beside = `${fileOf(folder)}.${record.pid}`
  writeFileSync(beside, JSON.stringify(record), { mode: 0o600 })
  renameSync(beside, fileOf(folder))
}

/** Removes the record: after a clean end there is nobody to reach. */
export const removeOwnerFile = (folder: string): void => rmSync(fileOf(folder), { force: true })
