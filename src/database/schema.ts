import { sql } from '@payloadcms/db-postgres'
import {
  bigserial,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { ComparedPassage, Findings, PersonalFinding } from '@/src/documents/findings'
import { rateLimits } from './limit-tables'
import { chores, conversations, feedback, turns } from './trace-tables'

const vector = customType<{ data: string }>({ dataType: () => 'vector' })
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * One row per citable document: the switch that retrieval obeys.
 * `generation` is the `indexings.id` of the attempt that made the served passages; 0 means that nothing is indexed yet.
 * A deleted record leaves its row behind as `deleted` for a while, so that the change feed can tell. `content_hash` is what the record says now, `indexed_hash` what the
 * served generation was made from; while they differ, `current_text` holds the record's normalised current text.
 * `signature` and `bands` tell near-duplicates of the served text apart from others (`ingestion/index/near-duplicates`).
 * `changed` is the transaction that last wrote the row (a trigger keeps it): the change feed reads it.
 */
export const documents = pgTable(
  'documents',
  {
    id: serial('id').primaryKey(),
    collection: text('collection').notNull(),
    recordId: text('record_id').notNull(),
    generation: integer('generation').notNull().default(0),
    state: text('state').$type<'published' | 'unpublished' | 'deleted'>().notNull(),
    visibility: text('visibility').notNull(),
    title: text('title').notNull(),
    address: text('address').notNull(),
    sourceDate: text('source_date'),
    reviewDate: date('review_date', { mode: 'string' }),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull(),
    files: integer('files').array().notNull().default(sql`'{}'::integer[]`),
    contentHash: text('content_hash'),
    indexedHash: text('indexed_hash'),
    currentText: text('current_text'),
    signature: integer('signature').array(),
    bands: integer('bands').array(),
    changed: xid8('changed').notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [
    uniqueIndex('documents_record_idx').on(table.collection, table.recordId),
    index('documents_changed_idx').on(table.changed),
    index('documents_files_idx').using('gin', table.files),
    index('documents_bands_idx').using('gin', table.bands),
  ],
)

/** Passages of every generation; retrieval reads those of `documents.generation`, the worker sweeps the others. */
export const passages = pgTable(
  'passages',
  {
    id: serial('id').primaryKey(),
    document: integer('document')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    generation: integer('generation').notNull(),
    order: integer('order').notNull(),
    title: text('title').notNull(),
    headings: jsonb('headings').$type<string[]>().notNull(),
    page: integer('page'),
    fileId: integer('file_id'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
  },
  (table) => [uniqueIndex('passages_place_idx').on(table.document, table.generation, table.order)],
)

/** One vector per passage and model. Each model has its own partial HNSW index, written in a migration. */
export const embeddings = pgTable(
  'embeddings',
  {
    passage: integer('passage')
      .notNull()
      .references(() => passages.id, { onDelete: 'cascade' }),
    model: text('model').notNull(),
    v: vector('v').notNull(),
  },
  (table) => [primaryKey({ columns: [table.passage, table.model] })],
)

/**
 * One row per attempt to index a document: both the queue of the worker and what the admin shows.
 * At most one row per document waits: it means « index what the record says now ».
 * A running row belongs to `worker` until `lease_until`; when its lease runs out it has failed and a new one waits.
 */
export const indexings = pgTable(
  'indexings',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    document: integer('document')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed' | 'superseded'>().notNull(),
    attempt: integer('attempt').notNull().default(0),
    contentHash: text('content_hash'),
    worker: text('worker'),
    leaseUntil: timestamp('lease_until', { withTimezone: true, mode: 'string' }),
    notBefore: timestamp('not_before', { withTimezone: true, mode: 'string' }),
    passages: integer('passages'),
    errorId: text('error_id'),
    errorMessage: text('error_message'),
    findings: jsonb('findings').$type<Findings>(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }),
    finishedAt: timestamp('finished_at', { withTimezone: true, mode: 'string' }),
  },
  (table) => [
    index('indexings_queue_idx').on(table.state, table.id),
    index('indexings_document_idx').on(table.document, table.id),
    uniqueIndex('indexings_waiting_idx').on(table.document).where(sql`state = 'waiting'`),
  ],
)

/**
 * What the worker read in an upload before any document that holds it was published: what is personal in it and what it
 * says nearly word for word like others. One row per file that an editor's form asked about; a file never changes. `file`
 * is a `files.id`: a foreign key written in the migration deletes the row with the file.
 */
export const fileReadings = pgTable(
  'file_readings',
  {
    file: integer('file').primaryKey(),
    state: text('state').$type<'waiting' | 'running' | 'read' | 'failed'>().notNull(),
    leaseUntil: timestamp('lease_until', { withTimezone: true, mode: 'string' }),
    passages: jsonb('passages').$type<ComparedPassage[]>(),
    personal: jsonb('personal').$type<PersonalFinding[]>(),
    signature: integer('signature').array(),
    bands: integer('bands').array(),
    errorMessage: text('error_message'),
    askedAt: timestamp('asked_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [index('file_readings_queue_idx').on(table.state, table.askedAt)],
)

/**
 * A person's word on one exact text of a charter: nobody changes or deletes a row (a trigger refuses), and it stays when
 * the account or the charter goes, so it has no foreign key. `hash` is SHA-256 of `text`.
 */
export const acknowledgements = pgTable(
  'acknowledgements',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    charter: integer('charter').notNull(),
    version: text('version').notNull(),
    hash: text('hash').notNull(),
    text: text('text').notNull(),
    userId: integer('user_id').notNull(),
    userName: text('user_name').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex('acknowledgements_once_idx').on(table.charter, table.hash, table.userId)],
)

/** The steps of guides that people have done; `step` is the id of a step inside its guide. */
export const guideProgress = pgTable(
  'guide_progress',
  {
    guide: integer('guide').notNull(),
    userId: integer('user_id').notNull(),
    step: text('step').notNull(),
    doneAt: timestamp('done_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.guide, table.userId, table.step] })],
)

/** The tables that are ours, beside Payload's. */
export const tables = {
  documents,
  passages,
  embeddings,
  indexings,
  fileReadings,
  conversations,
  turns,
  feedback,
  chores,
  rateLimits,
  acknowledgements,
  guideProgress,
}
