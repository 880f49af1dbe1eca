import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/** A folder that is filled beside its place and put there at the end. */
export type Replacement = {
  /** Where to write. */
  beside: string
  /** Puts the new folder into its place; the old one waits. */
  swap: () => void
  /** After `swap`: throws the old one away. */
  keep: () => void
  /** Whatever was done: the old folder is in its place again, and the new one gone. */
  undo: () => void
}

/** Prepares the replacement of `folder`, which need not exist. */
export function replaceFolder(folder: string): Replacement {
  const beside = `${folder}.restoring`
  const replaced = `${folder}.replaced`
  let swapped = false
  const remove = (path: string) => rmSync(path, { recursive: true, force: true })
  remove(beside)
  remove(replaced)
  mkdirSync(beside, { recursive: true })
  return {
    beside,
    swap() {
      if (existsSync(folder)) renameSync(folder, replaced)
      swapped = true
      renameSync(beside, folder)
    },
    keep: () => remove(replaced),
    undo() {
      if (swapped) {
        remove(folder)
        if (existsSync(replaced)) renameSync(replaced, folder)
      }
      remove(beside)
    },
  }
}
