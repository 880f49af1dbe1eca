import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { alivePath } from '@/src/server/alive'

/** What a running server leaves in its data folder for the commands of this machine (mode 0600: it holds the token). */
const runSchema = z.object({
  pid: z.number().int(),
  /** Where the site answers, without a final slash. */
  url: z.string(),
  token: z.string(),
  /** Where the worker's embedder answers, its token included; absent where embeddings are `none`. */
  embedder: z.string().optional(),
})
export type Run = z.infer<typeof runSchema>

const runFile = (dataDir: string) => path.join(dataDir, 'run.json')

/** Writes the run file in one step, so that nobody reads half of it. */
export function writeRun(dataDir: string, run: Run) {
  mkdirSync(dataDir, { recursive: true })
  const beside = `${runFile(dataDir)}.${process.pid}`
  writeFileSync(beside, JSON.stringify(run), { mode: 0o600 })
  renameSync(beside, runFile(dataDir))
}

/** Takes the run file away when its server stops. */
export const removeRun = (dataDir: string) => rmSync(runFile(dataDir), { force: true })

const readRun = (dataDir: string): Run | undefined => {
  try {
    return runSchema.safeParse(JSON.parse(readFileSync(runFile(dataDir), 'utf8'))).data
  } catch {
    return undefined
  }
}

/**
 * The server that holds a data folder, if one lives. The run file of a killed server stays behind, and its process id
 * or port may belong to another program by now: only an answer to its token counts.
 */
export async function findRun(dataDir: string): Promise<Run | undefined> {
  const run = readRun(dataDir)
  if (!run) return undefined
  try {
    const answer = await fetch(`${run.url}${alivePath}`, {
      headers: { authorization: `Bearer ${run.token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    })
    return answer.status === 204 ? run : undefined
  } catch {
    return undefined
  }
}
