import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** An uploaded file: its name in the folder, its size in bytes, when it last changed (milliseconds). */
export type StoredFile = { name: string; file: string; size: number; modified: number }

/** The plain files of a folder, in the order of their names; none where there is no folder. */
export function listFiles(folder: string): StoredFile[] {
  const entries = (() => {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  })()
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name)
      const stats = statSync(file, { throwIfNoEntry: false })
      return stats ? [{ name, file, size: stats.size, modified: stats.mtimeMs }] : []
    })
}
