/**
 * Asks one question 50 times in parallel, again and again, while 500 documents are being ingested into a running site;
 * says how long the answers took and whether any failed. Everything is made for the occasion, stays on loopback, and
 * ends by itself: after the ingestion, for which at most ten minutes are filled with questions.
 *
 *     npm run build && node --import ./launcher/typescript.mjs bench/questions-under-load.ts [documents]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { IngestReport } from '@/src/cli/ingest/ingested'
import { findRun, type Run } from '@/src/supervisor/run-file'
import { type Command, startCommand } from '@/tests/support/command'

const documents = Number(process.argv[2] ?? 500)
const parallel = 50
const betweenMs = 1_000
const longestMs = 600_000
const question = 'Combien de jours dure le prêt de la mallette numéro 217 ?'

const things = ['la tablette', 'le vidéoprojecteur', 'l’imprimante', 'le casque', 'la mallette', 'le scanner']
const places = ['à la médiathèque', 'au centre social', 'en mairie', 'à la maison de quartier']

/** A document of three short sections, unlike the others. */
function write(folder: string, number: number) {
  const pick = (list: string[], step: number) => list[(number * step) % list.length]
  const text = [
    `# Fiche ${number} : emprunter ${pick(things, 5)} ${pick(places, 3)}`,
    `Le prêt de la mallette numéro ${number} dure ${(number % 27) + 3} jours. Il se demande ${pick(places, 7)}, au moins ${(number % 9) + 2} jours avant.`,
    '## Préparer',
    `Vérifiez que ${pick(things, 11)} est chargée, puis notez le numéro ${number * 37} sur la feuille. Comptez ${(number % 40) + 10} minutes.`,
    '## Rendre',
    `Rendez le tout ${pick(places, 13)}. En cas de panne, remplissez la fiche ${number % 50} et gardez-en une copie.`,
  ]
  writeFileSync(path.join(folder, `fiche-${number}.md`), text.join('\n\n'))
}

type Asked = { ms: number; status: number | 'failed'; outcome?: string }

/** With the folder's token the command line's limit of questions a minute does not apply, as for nobody in a room. */
async function ask({ url, token }: Run): Promise<Asked> {
  const start = performance.now()
  const asked = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ question }),
    signal: AbortSignal.timeout(120_000),
  })
    .then(async (answer) => ({ status: answer.status, outcome: (await answer.json()).status as string }))
    .catch(() => ({ status: 'failed' as const, outcome: undefined }))
  return { ...asked, ms: performance.now() - start }
}

async function askWhile({ run, ingesting }: { run: Run; ingesting: Promise<unknown> }): Promise<Asked[]> {
  const asked: Asked[] = []
  const deadline = performance.now() + longestMs
  let going = true
  void ingesting.finally(() => {
    going = false
  })
  while (going && performance.now() < deadline) {
    asked.push(...(await Promise.all(Array.from({ length: parallel }, () => ask(run)))))
    await pause(betweenMs)
  }
  return asked
}

/** What became of the documents by their command: how many of each status, and a few of those that failed. */
function readIngest({ code, stdout }: { code: number | null; stdout: string }) {
  const { files } = JSON.parse(stdout || '{"files":[]}') as IngestReport
  const statuses: Record<string, number> = {}
  for (const { status, error } of files) {
    const key = error ? `${status} ${error.id}` : status
    statuses[key] = (statuses[key] ?? 0) + 1
  }
  const failures = files.flatMap(({ path: file, error }) => (error ? [`${file}: ${error.message}`] : []))
  return { code, statuses, failures: failures.slice(0, 5) }
}

type Result = { asked: Asked[]; seconds: number; ingest: ReturnType<typeof readIngest> }

function report({ asked, seconds, ingest }: Result) {
  const sorted = asked.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  const outcomes: Record<string, number> = {}
  for (const { outcome = 'none' } of asked) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  return {
    documents,
    indexed: ingest.statuses.indexed ?? 0,
    ingestSeconds: seconds,
    ingest,
    questions: asked.length,
    errors: asked.filter(({ status }) => status !== 200).length,
    outcomes,
    latencyMs: { p50: at(0.5), p95: at(0.95), max: at(1) },
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-load-'))
const data = path.join(folder, 'data')
let site: Command | undefined
try {
  mkdirSync(path.join(folder, 'documents'))
  for (let number = 1; number <= documents; number += 1) write(path.join(folder, 'documents'), number)
  site = startCommand(['start', '--data', data, '--port', '0'])
  await site.says(/Ctrl-C/)
  const run = await findRun(data)
  if (!run) throw new Error('the site does not answer')
  const start = performance.now()
  const ingest = startCommand(['ingest', path.join(folder, 'documents'), '--data', data, '--json'])
  const asked = await askWhile({ run, ingesting: ingest.ended })
  const ended = readIngest(await ingest.ended)
  const result = report({ asked, seconds: Math.round((performance.now() - start) / 1000), ingest: ended })
  console.log(JSON.stringify(result, null, 2))
  if (result.errors > 0 || result.indexed < documents) process.exitCode = 1
} finally {
  site?.process.kill('SIGTERM')
  await site?.ended
  rmSync(folder, { recursive: true, force: true })
}
