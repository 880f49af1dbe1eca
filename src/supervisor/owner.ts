import { setTimeout as pause } from 'node:timers/promises'
import { ownFolder } from '@/src/database/embedded/own-folder'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { answers } from '@/src/database/open'
import { isPasserelleError } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import { runChild } from './run-child'

const folder = readSettings().dataDir

/** The address of the owner that holds the folder, once it answers. */
async function findOwner(): Promise<string | undefined> {
  const url = readOwnerFile(folder)?.url
  return url && (await answers(url)) ? url : undefined
}

/** A command (`ingest`, `ask`) may own the database for the moment: we join it, and end when it has ended, to follow. */
async function follow(url: string) {
  while (await answers(url)) await pause(1_000)
  process.exit(0)
}

/** Becomes the owner, or finds the one there is. */
async function ownOrFollow(): Promise<{ url: string; close: () => Promise<void> }> {
  for (;;) {
    try {
      return await ownFolder({ folder, onFatal: () => process.exit(70) })
    } catch (error) {
      if (!isPasserelleError(error) || error.id !== 'locked:data') throw error
    }
    const url = await findOwner()
    if (url) {
      void follow(url)
      return { url, close: async () => undefined }
    }
    await pause(200)
  }
}

await runChild(async () => {
  const { url, close } = await ownOrFollow()
  return { report: { url }, close }
})
