import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../../common-options'
import { sampleShapes } from './sample-shapes'

type Shapes = typeof sampleShapes
/** The network of the demonstration, by collection; records name each other by slug. */
export type Network = { [Name in keyof Shapes]: z.output<Shapes[Name]>[] }

function readOne({ name, folder }: { name: keyof Shapes; folder: string }) {
  const file = path.join(folder, `${name}.json`)
  const result = z.array(sampleShapes[name] as z.ZodType).safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** Reads the network of the demonstration; throws with the file's name where it is not understood. */
export const readNetwork = (folder = path.join(root, 'samples/network')): Network =>
  Object.fromEntries(
    (Object.keys(sampleShapes) as (keyof Shapes)[]).map((name) => [name, readOne({ name, folder })]),
  ) as Network
