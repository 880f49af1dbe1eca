import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { fail, isPasserelleError, type PasserelleError } from '@/src/errors/errors'

/** A file to ingest: `path` is absolute, `name` what people know it by. `error` says why it cannot be read at all. */
export type SourceFile = { path: string; name: string; error?: PasserelleError }

const collator = new Intl.Collator('fr', { numeric: true })

async function* walk({ file, seen }: { file: string; seen: Set<string> }): AsyncGenerator<SourceFile> {
  const name = path.basename(file)
  try {
    const real = await realpath(file)
    if (seen.has(real)) return
    seen.add(real)
    const found = await stat(real)
    if (found.isFile()) yield { path: file, name }
    if (!found.isDirectory()) return
    const names = (await readdir(file)).filter((entry) => !entry.startsWith('.')).sort(collator.compare)
    for (const entry of names) yield* walk({ file: path.join(file, entry), seen })
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const why = missing
      ? fail('not_found:file', { path: file }, cause)
      : fail('unreadable:file', { name }, cause)
    yield { path: file, name, error: isPasserelleError(cause) ? cause : why }
  }
}

/**
 * The files of some paths, folders included, in the order of their names. Hidden files are left out, symbolic links are
 * followed, and each file comes once however many ways lead to it. A path that cannot be read comes with its error, so
 * that the others are still read.
 */
export async function* readSources({ paths }: { paths: string[] }): AsyncGenerator<SourceFile> {
  const seen = new Set<string>()
  for (const one of paths) yield* walk({ file: path.resolve(one), seen })
}
