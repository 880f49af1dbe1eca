import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { fail } from '@/src/errors/errors'

/** The lines of a text file, unpacked when its name ends in `.gz`. Rejects with `invalid:set` naming the file. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const packed = file.endsWith('.gz')
  const stream = packed ? bytes.pipe(createGunzip()) : bytes
  // An error of the file does not cross a pipe by itself.
  if (packed) bytes.on('error', (error) => stream.destroy(error))
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    throw fail('invalid:set', { path: file, reason: reasonOf(cause) }, cause)
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The records of a JSON-lines file, each checked. Rejects with `invalid:set` naming the file and the line. */
export async function readJsonLines<Schema extends z.ZodType>({
  file,
  schema,
}: {
  file: string
  schema: Schema
}): Promise<z.output<Schema>[]> {
  const records: z.output<Schema>[] = []
  let number = 0
  for await (const line of linesOf(file)) {
    number++
    if (line.trim() === '') continue
    const parsed = schema.safeParse(parseJson({ line, file, number }))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw fail('invalid:set', {
        path: `${file}:${number}`,
        reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
      })
    }
    records.push(parsed.data)
  }
  return records
}

function parseJson({ line, file, number }: { line: string; file: string; number: number }): unknown {
  try {
    return JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line)
  } catch (cause) {
    throw fail('invalid:set', { path: `${file}:${number}`, reason: reasonOf(cause) }, cause)
  }
}
