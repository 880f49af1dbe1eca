import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { createPool, type Pool } from '@/src/database/pool'
import { type Command, startCommand } from './command'
import { makeDataFolder } from './data-folder'

/** What a base serves, without the numbers that differ from run to run. */
export type Served = { title: string; order: number; text: string; vectors: number }[]

/** How a round went: what it serves, which processes were killed, how the import ended and what it says of failures. */
export type Round = {
  served: Served
  killed: string[]
  code: number | null
  failures: string[]
  seconds: number
}

const parts = ['owner', 'worker', 'web'] as const

const words = [
  'tablette',
  'mot de passe',
  'courriel',
  'imprimante',
  'dossier',
  'rendez-vous',
  'facture',
  'téléphone',
]

/** A folder of documents that are always the same. */
export function writeDocuments(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-import-'))
  for (let at = 0; at < count; at++) {
    const word = words[at % words.length]
    const sections = Array.from(
      { length: 1 + (at % 3) },
      (_, part) =>
        `## Partie ${part + 1} de la fiche ${at}\n\n${`La fiche ${at} parle de ${word}, partie ${part + 1}. `.repeat(12)}\n`,
    )
    writeFileSync(path.join(folder, `fiche-${at}.md`), `# Fiche ${at}\n\n${sections.join('\n')}`)
  }
  return folder
}

/** The process of a site that is one of its parts, if it lives. */
function pidOf({ supervisor, part }: { supervisor: number; part: string }): number | undefined {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1])
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      if (parent === supervisor && command.includes(`supervisor/${part}.ts`)) return Number(entry)
    } catch {
      // It ended while we looked.
    }
  }
  return undefined
}

/** Kills a part as soon as it lives: one that was killed before is started again first. */
async function killPart({ supervisor, part }: { supervisor: number; part: string }): Promise<void> {
  let pid = pidOf({ supervisor, part })
  for (; pid === undefined; pid = pidOf({ supervisor, part })) await pause(50)
  process.kill(pid, 'SIGKILL')
}

/** The import says how far it is after every so many documents. */
const step = 10

/** Deals the parts in random order, each once before any comes again. */
function* partsInTurn(random: () => number): Generator<(typeof parts)[number], never> {
  for (;;) {
    const left = [...parts]
    for (let part = left[0]; part; part = left[0]) {
      part = left[Math.floor(random() * left.length)] ?? part
      left.splice(left.indexOf(part), 1)
      yield part
    }
  }
}

/**
 * Kills parts of a site while an import goes on. `random` chooses their order, and how many documents are done by then,
 * so that there are as many kills on a fast machine as on a slow one.
 */
async function killMeanwhile(args: {
  site: Command
  run: Command
  count: number
  random: () => number
  kills: number
}): Promise<string[]> {
  const { site, run, count, random, kills } = args
  const anywhere = () => step * (1 + Math.floor(random() * (count / step - 1)))
  const moments = Array.from({ length: kills }, anywhere).sort((a, b) => a - b)
  const dealt = partsInTurn(random)
  const killed: string[] = []
  for (const done of moments) {
    const part = dealt.next().value
    await run.says(new RegExp(` ${done}/${count}\n`))
    await killPart({ supervisor: site.process.pid ?? 0, part })
    killed.push(`${part} at ${done}`)
  }
  return killed
}

/** Reads what a base serves. */
export async function readServed(pool: Pool): Promise<Served> {
  const { rows } = await pool.query<Served[number]>(
    `SELECT d.title, p."order", p.text, (SELECT count(*)::integer FROM embeddings e WHERE e.passage = p.id) AS vectors
     FROM documents d JOIN passages p ON p.document = d.id AND p.generation = d.generation
     WHERE d.state = 'published' ORDER BY d.title, p."order", p.text`,
  )
  return rows
}

async function readServedIn(dataDir: string): Promise<Served> {
  const pool = createPool({ url: readOwnerFile(dataDir)?.url ?? '' })
  const served = await readServed(pool)
  await pool.end()
  return served
}

/** Serves a fresh folder, imports documents into it, and kills `kills` processes meanwhile. */
export async function importRound(args: {
  documents: string
  kills: number
  random: () => number
  env?: Record<string, string>
}): Promise<Round> {
  const { documents, kills, random, env } = args
  const { folder, remove } = await makeDataFolder()
  mkdirSync(folder, { recursive: true })
  const site = startCommand(['start', '--data', folder, '--port', '0'], { env })
  const began = performance.now()
  try {
    await site.says(/Ctrl-C/)
    const run = startCommand(['ingest', documents, '--data', folder, '--json'], { env })
    const killed = await killMeanwhile({ site, run, count: readdirSync(documents).length, random, kills })
    const { code, output } = await run.ended
    const failures = output.split('\n').filter((line) => line.startsWith('✗'))
    const seconds = (performance.now() - began) / 1000
    return { served: await readServedIn(folder), killed, code, failures, seconds }
  } finally {
    site.process.kill('SIGTERM')
    await site.ended
    remove()
  }
}

/** Removes what `writeDocuments` wrote. */
export const removeDocuments = (folder: string): void => rmSync(folder, { recursive: true, force: true })
