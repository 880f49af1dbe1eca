import { type OwnerProcess, startOwner } from './owner-process'

/** A started owner that is started again when it dies, at the same address. */
export type KeptOwner = { url: string; stop(): Promise<void> }

/** An owner that dies more often than this is left dead: something is wrong that a restart does not mend. */
const restarts = 5

/** Starts the owner of `folder` and keeps one running until `stop`. Throws what `startOwner` throws. */
export async function keepOwner(folder: string): Promise<KeptOwner> {
  let owner: OwnerProcess = await startOwner({ folder })
  let stopping = false
  const keep = async (): Promise<void> => {
    for (let left = restarts; left > 0; left -= 1) {
      await owner.ended
      if (stopping) return
      owner = await startOwner({ folder })
      if (stopping) return owner.stop()
    }
  }
  const kept = keep().catch((error: unknown) => {
    process.stderr.write(`[database] ${error instanceof Error ? error.message : String(error)}\n`)
  })
  return {
    url: owner.url,
    async stop() {
      stopping = true
      await owner.stop()
      await kept
    },
  }
}
