import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({ createdAt: z.coerce.date() })
const stamp = (dataDir: string) => path.join(dataDir, 'backup.json')

/** Notes beside the data when they were last backed up, for `doctor` to tell. */
export const noteBackup = ({ dataDir, createdAt }: { dataDir: string; createdAt: string }) =>
  writeFileSync(stamp(dataDir), JSON.stringify({ createdAt }))

/** When this data folder was last backed up, as far as it knows. */
export function lastBackup(dataDir: string): Date | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(stamp(dataDir), 'utf8'))).data?.createdAt
  } catch {
    return undefined
  }
}
