import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/**
 * What one signed-in person asked in one go. `person` is a `users.id`: a foreign key written in the migration deletes
 * the rows with the account, whichever way that goes.
 */
export const conversations = pgTable(
  'conversations',
  {
    id: uuid('id').primaryKey(),
    person: integer('person').notNull(),
    startedAt: moment('started_at').notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (table) => [index('conversations_person_idx').on(table.person, table.lastAt)],
)

/**
 * One question and its answer. `question` is masked. `citations` hold document, generation and quotation; they are
 * proved anew before they are shown. A visitor's turn has neither person nor conversation, and always a feedback.
 */
export const turns = pgTable(
  'turns',
  {
    id: uuid('id').primaryKey(),
    conversation: uuid('conversation').references(() => conversations.id, { onDelete: 'cascade' }),
    person: integer('person'),
    question: text('question').notNull(),
    status: text('status').$type<'answered' | 'related' | 'not_found'>().notNull(),
    mode: text('mode').$type<'quotations' | 'generated'>().notNull(),
    sentences: jsonb('sentences').notNull(),
    citations: jsonb('citations').notNull(),
    confidence: real('confidence').notNull(),
    timings: jsonb('timings').notNull(),
    askedAt: moment('asked_at').notNull(),
    sharedAt: moment('shared_at'),
  },
  (table) => [
    index('turns_conversation_idx').on(table.conversation, table.askedAt),
    index('turns_person_idx').on(table.person),
    index('turns_asked_idx').on(table.askedAt),
  ],
)

/** What a person thought of a turn: one opinion per turn, the last one counts. `comment` is masked. */
export const feedback = pgTable(
  'feedback',
  {
    turn: uuid('turn')
      .primaryKey()
      .references(() => turns.id, { onDelete: 'cascade' }),
    helpful: boolean('helpful').notNull(),
    reasons: text('reasons').array().notNull(),
    comment: text('comment'),
    givenAt: moment('given_at').notNull(),
  },
  (table) => [index('feedback_given_idx').on(table.givenAt)],
)

/** When a scheduled chore of the worker last ran, so that a restart neither repeats nor forgets it. */
export const chores = pgTable('chores', {
  name: text('name').primaryKey(),
  ranAt: moment('ran_at').notNull(),
})
