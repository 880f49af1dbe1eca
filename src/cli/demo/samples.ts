import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { visibilities } from '@/src/visibility/visibility'
import { audiences, licences, networkKinds, resourceKinds, themes } from '@/src/vocabulary/resource'
import { root } from '../common-options'
import { keyIn } from './key-in'

const list = z.string().transform((text) => text.replace(/^\[|\]$/g, '').split(/,\s+/))
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const frontMatterSchema = z.object({
  title: z.string(),
  summary: z.string(),
  date: z.string(),
  review: day.optional(),
  visibility: z.enum(visibilities),
  themes: list.pipe(z.array(keyIn(themes))),
  audiences: list.pipe(z.array(keyIn(audiences))),
  kind: keyIn({ ...resourceKinds, ...networkKinds }),
  licence: keyIn(licences),
  source: z.string().optional(),
  file: z.string().optional(),
})

/** A resource of the demonstration; `origin` knows it again, `file` is the absolute path of what it carries. */
export type Sample = Omit<z.output<typeof frontMatterSchema>, 'file'> & {
  file?: string
  body: string
  origin: { path: string; hash: string }
}

const fence = /^---\n([\s\S]*?)\n---\n/

/** Reads one sample; throws with the file's name where its front matter is not understood. */
export function readSample(file: string): Sample {
  const text = readFileSync(file, 'utf8')
  const [whole = '', head = ''] = fence.exec(text) ?? []
  const pairs = head
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  const result = frontMatterSchema.safeParse(Object.fromEntries(pairs))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return {
    ...result.data,
    file: result.data.file && path.resolve(path.dirname(file), result.data.file),
    body: text.slice(whole.length).trim(),
    origin: { path: path.relative(root, file), hash: createHash('sha256').update(text).digest('hex') },
  }
}

/** All resources of the demonstration. */
export const readSamples = (folder = path.join(root, 'samples/resources')): Sample[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readSample(path.join(folder, name)))
