import { fail } from '@/src/errors/errors'
import { formatName, formatVersion, type Manifest, manifestName, manifestSchema } from './format'
import { damaged } from './tar/header'
import type { OpenMember } from './tar/read'

const longest = 1_000_000

/** Reads a member that must be small JSON. */
export async function readJson({ content, size }: OpenMember): Promise<unknown> {
  if (size > longest) throw damaged('a member of an unexpected size')
  const parts: Buffer[] = []
  for await (const part of content) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}

/**
 * Reads what a backup says of itself. Throws `invalid:backup` for what is none, and `newer:backup` for one whose form,
 * or whose structure (a migration that is not among `known`) belongs to a newer Passerelle.
 */
export async function readHead(args: {
  first: OpenMember
  known: string[]
  path: string
}): Promise<Manifest> {
  const { first, known, path } = args
  if (first.name !== manifestName) throw fail('invalid:backup', { path })
  const said = await readJson(first)
  const version = (said as Partial<Manifest> | null)?.version
  if ((said as Partial<Manifest> | null)?.format !== formatName) throw fail('invalid:backup', { path })
  if (typeof version === 'number' && version > formatVersion) throw fail('newer:backup', { path })
  const { data, error } = manifestSchema.safeParse(said)
  if (!data) throw fail('invalid:backup', { path }, error)
  if (data.migrations.some((name) => !known.includes(name))) throw fail('newer:backup', { path })
  return data
}
