import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { z } from 'zod'
import { fail } from '@/src/errors/errors'

/**
 * The lines of a text file, unpacked when its name ends in `.gz`. Rejects with `invalid:set` naming the file.
 * Lines end at a line feed only: `readline` would also cut at U+2028, which JSON allows inside a string.
 */
export async function linesOf(file: string): Promise<string[]> {
  try {
    const bytes = await readFile(file)
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    return text.replace(/^\uFEFF/, '').split(/\r?\n/)
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
  for (const [index, line] of (await linesOf(file)).entries()) {
    const number = index + 1
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
    return JSON.parse(line)
  } catch (cause) {
    throw fail('invalid:set', { path: `${file}:${number}`, reason: reasonOf(cause) }, cause)
  }
}
