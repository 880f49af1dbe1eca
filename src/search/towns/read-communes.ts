import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { createGazetteer, type Gazetteer } from './gazetteer'
import { parseCommunes } from './parse-communes'

const key = Symbol.for('passerelle.gazetteer')
type Holder = { [key]?: Promise<Gazetteer> }

async function read(): Promise<Gazetteer> {
  // Every process of ours works in the checkout (`src/supervisor/child.ts`); a bundle no longer knows its source's folder.
  const packed = await readFile(path.join(process.cwd(), 'field/communes.csv.gz'))
  return createGazetteer(parseCommunes((await promisify(gunzip)(packed)).toString('utf8')))
}

/** The communes of France, read once per process (35 000 rows, some tens of milliseconds). */
export function openGazetteer(): Promise<Gazetteer> {
  const holder = globalThis as Holder
  holder[key] ??= read().catch((error) => {
    delete holder[key]
    throw error
  })
  return holder[key]
}
