import { type OwnerProcess, startOwner } from './owner-process'

/** A started owner that is started again when it dies, at the same address. */
export type KeptOwner = { url: string; stop(): Promise<void> }

/** An owner that dies more often than this is left dead: something is wrong that a restart does not mend. */
const restarts = 5

/** Starts the owner of `folder` and keeps one running until `stop`. Throws what `startOwner` throws. */
export async function keepOwner(folder: string): Promise<KeptOwner> {
  let owner: OwnerProcess = await startOwner({ folder })
  let restart: Promise<void> | undefined
  let stopping = false
  let left = restarts
  const keep = (): void => {
    void owner.ended.then(() => {
      if (stopping || left === 0) return
      left -= 1
      restart = startOwner({ folder }).then(
        (next) => {
          owner = next
          keep()
        },
        (error: unknown) => void process.stderr.write(`[database] ${String(error)}\n`),
      )
    })
  }
  keep()
  return {
    url: owner.url,
    async stop() {
      stopping = true
      await restart
      await owner.stop()
    },
  }
}
