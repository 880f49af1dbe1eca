import type { Queryable } from '@/src/database/queryable'
import type { PassageDraft } from '@/src/documents/document'
import { type DocumentRow, upsertDocument } from '@/src/passages/document-row'
import { flipGeneration } from '@/src/passages/flip-generation'
import { stageLimit, stagePassages } from '@/src/passages/stage-passages'

let made = 0

/** A published document's row, with whatever a test says of it. */
export const rowWith = (row: Partial<DocumentRow> = {}): DocumentRow => {
  made += 1
  return {
    collection: 'resources',
    recordId: `r${made}`,
    visibility: 'public',
    title: `Document ${made}`,
    address: `/ressources/document-${made}`,
    updatedAt: '2026-03-04T05:06:07.000Z',
    files: [],
    contentHash: 'h1',
    ...row,
  }
}

/** A passage that says `text`. */
export const draftWith = (text: string, draft: Partial<PassageDraft> = {}): PassageDraft => ({
  order: 0,
  title: 'Titre',
  headings: [],
  start: 0,
  end: text.length,
  text,
  ...draft,
})

/** Opens an attempt that runs, as the worker would, and gives its generation. */
export async function openAttempt({ db, document }: { db: Queryable; document: number }): Promise<number> {
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO indexings (document, state, worker, lease_until)
     VALUES ($1, 'running', 'test', now() + interval '1 hour') RETURNING id::integer`,
    [document],
  )
  return rows[0]?.id ?? 0
}

/** A document whose passages are served, without a worker. */
export async function serve(args: {
  db: Queryable
  row?: Partial<DocumentRow>
  passages: PassageDraft[]
  embedded?: { model: string; vectors: Float32Array[] }
}): Promise<{ document: number; generation: number }> {
  const { db, passages, embedded } = args
  const { id, contentHash } = await upsertDocument({ db, row: rowWith(args.row) })
  const generation = await openAttempt({ db, document: id })
  for (let from = 0; from < passages.length; from += stageLimit) {
    await stagePassages({
      db,
      document: id,
      generation,
      passages: passages
        .slice(from, from + stageLimit)
        .map((passage, at) => ({ ...passage, order: from + at })),
      embedded: embedded && {
        model: embedded.model,
        vectors: embedded.vectors.slice(from, from + stageLimit),
      },
    })
  }
  await flipGeneration({
    db,
    document: id,
    generation,
    contentHash: contentHash ?? '',
    worker: 'test',
    passages: passages.length,
  })
  return { document: id, generation }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A vector of length 1 in a random direction. */
export function unitVector(random: () => number, dimensions = 384): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
