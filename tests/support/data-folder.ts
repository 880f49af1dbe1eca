import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startOwner } from '@/src/database/embedded/owner-process'
import { pgliteTemplate } from './pglite-template'

/** A temporary data folder that holds a migrated embedded database, and how to remove it. */
export async function makeDataFolder(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-data-'))
  const database = path.join(folder, 'database')
  mkdirSync(database)
  execFileSync('tar', ['-xf', await pgliteTemplate(), '-C', database], { stdio: 'pipe' })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The same with its database open, so that the commands of a test join it instead of opening it one after the other. */
export async function openDataFolder(): Promise<{ folder: string; close(): Promise<void> }> {
  const { folder, remove } = await makeDataFolder()
  const owner = await startOwner({ folder })
  return {
    folder,
    async close() {
      await owner.stop()
      remove()
    },
  }
}
