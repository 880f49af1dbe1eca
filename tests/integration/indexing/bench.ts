import type { BasePayload } from 'payload'
import { readCitable, readFilePart } from '@/ingestion/citable'
import { extractPart } from '@/ingestion/extract-part'
import type { Workbench } from '@/ingestion/queue/run-attempt'
import type { Pool } from '@/src/database/pool'
import type { Embedder } from '@/src/embeddings/embedder'
import { seeded, unitVector } from './fixtures'

/** An embedder whose vectors depend on the text's length only: what they mean is no matter here. */
export const plainEmbedder = (): Embedder => ({
  model: 'e5-small-fr',
  dimensions: 384,
  embed: async ({ texts }) => texts.map((text) => unitVector(seeded(text.length))),
  close: async () => {},
})

/** What the worker works on, with waiting times short enough for tests. */
export const benchOn = ({ pool, payload }: { pool: Pool; payload: BasePayload }): Workbench => ({
  db: pool,
  embedder: plainEmbedder(),
  extract: extractPart,
  readDocument: (record) => readCitable({ payload, ...record }),
  readFilePart: (fileId) => readFilePart({ payload, fileId }),
  leaseSeconds: 60,
  backoff: () => 0,
})

/** The rows of the queue of one resource, oldest first. */
export async function attemptsOf({ pool, id }: { pool: Pool; id: number }) {
  const { rows } = await pool.query(
    `SELECT i.state, i.attempt, i.passages, i.error_id AS "errorId", i.error_message AS "errorMessage"
     FROM indexings AS i JOIN documents AS d ON d.id = i.document
     WHERE d.collection = 'resources' AND d.record_id = $1 ORDER BY i.id`,
    [String(id)],
  )
  return rows
}

/** The row of `documents` of one resource. */
export async function documentOf({ pool, id }: { pool: Pool; id: number }) {
  const { rows } = await pool.query(
    `SELECT id, state, visibility, title, generation, files, content_hash AS "contentHash",
       indexed_hash AS "indexedHash", current_text AS "currentText"
     FROM documents WHERE collection = 'resources' AND record_id = $1`,
    [String(id)],
  )
  return rows[0]
}

/** The texts that a resource serves now, in order. */
export async function servedTexts({ pool, id }: { pool: Pool; id: number }): Promise<string[]> {
  const { rows } = await pool.query(
    `SELECT p.text FROM passages AS p JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
     WHERE d.collection = 'resources' AND d.record_id = $1 ORDER BY p."order"`,
    [String(id)],
  )
  return rows.map((row) => row.text)
}

/** A resource with one Markdown text. */
export const markdown = (text: string) => [
  { blockType: 'imported' as const, format: 'markdown' as const, text },
]
