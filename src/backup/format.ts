import { z } from 'zod'

/** The name that the first member gives itself, and the newest way of writing that we know. */
export const formatName = 'passerelle-backup'
export const formatVersion = 1

export const manifestName = 'manifest.json'
export const endName = 'end.json'
export const contentFolder = 'files'

/**
 * The first member: what wrote the backup and of which structure its rows are. `tables` names each table's columns;
 * `migrations` are those which the database had had, in order.
 */
export const manifestSchema = z.object({
  format: z.literal(formatName),
  version: z.number().int().positive(),
  createdAt: z.string(),
  postgres: z.string(),
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.array(z.string())),
})
export type Manifest = z.output<typeof manifestSchema>

const countSchema = z.number().int().nonnegative()

/**
 * The last member: without it a backup was cut off. Rows by table, how many files, and where each sequence stands: a
 * number once given is never given again, since citations name generations by it.
 */
export const endSchema = z.object({
  rows: z.record(z.string(), countSchema),
  files: countSchema,
  sequences: z.record(z.string(), z.object({ value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
})
export type End = z.output<typeof endSchema>

/** The members of a table are numbered, so that none of them must be held in memory whole. */
export const tableMember = (table: string, number: number) =>
  `tables/${table}/${String(number).padStart(6, '0')}.jsonl`

const tablePattern = /^tables\/(\w{1,63})\/\d+\.jsonl$/
const filePattern = /^files\/((?!\.)[^/\\\0]+)$/

/** What a member holds, told by its name; `undefined` for a name that no backup of ours has. */
export function memberKind(
  name: string,
): { kind: 'rows'; table: string } | { kind: 'file'; file: string } | { kind: 'end' } | undefined {
  if (name === endName) return { kind: 'end' }
  const [, table] = tablePattern.exec(name) ?? []
  if (table) return { kind: 'rows', table }
  const [, file] = filePattern.exec(name) ?? []
  return file ? { kind: 'file', file } : undefined
}
