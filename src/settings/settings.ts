import path from 'node:path'
import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import { visibilities } from '@/src/visibility/visibility'

const text = z.string().trim().min(1)
const optional = z.preprocess((value) => (value === '' ? undefined : value), text.optional())
const port = z.coerce.number().int().min(0).max(65535)
/** How long something is kept, in days. */
const days = z.coerce.number().int().min(1).max(3650)
const flag = z
  .enum(['1', '0', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true')

/** The environment that Passerelle reads, checked once at start. */
const schema = z.object({
  DATABASE_URL: optional,
  PASSERELLE_DATA: text.default('.data'),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(3000),
  TRUST_PROXY: flag,
  PAYLOAD_SECRET: optional,
  EMBEDDINGS: z.enum(['local', 'openai', 'none']).default('local'),
  OPENAI_BASE_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
  OPENAI_API_KEY: optional,
  CHAT_MODEL: optional,
  /** Visibilities whose passages may be sent to the language model. */
  CHAT_VISIBILITIES: z
    .string()
    .default('public,network')
    .transform((value) => value.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.enum(visibilities))),
  /** Tokens that the language model may read and write in a day, for everyone together; no limit when absent. */
  CHAT_DAILY_TOKENS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().positive().optional(),
  ),
  EMBEDDINGS_MODEL: optional,
  MEILISEARCH_HOST: optional,
  MEILISEARCH_API_KEY: optional,
  SMTP_URL: optional,
  SITE_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
  PASSERELLE_CACHE: optional,
  FETCH_ALLOW: z
    .string()
    .default('')
    .transform((value) => value.split(/[\s,]+/).filter(Boolean)),
  TURNS_DAYS: days.default(90),
  QUESTIONS_DAYS: days.default(400),
  /** Set by the supervisor for its children: where the worker's embedder listens, with its token. */
  PASSERELLE_EMBEDDER: optional,
  /** Set by the supervisor for its children: lets the command line act on this machine without a password. */
  PASSERELLE_TOKEN: optional,
})

export type Settings = ReturnType<typeof toSettings>

const toSettings = (env: z.output<typeof schema>) => ({
  databaseUrl: env.DATABASE_URL,
  dataDir: path.resolve(env.PASSERELLE_DATA),
  host: env.HOST,
  port: env.PORT,
  trustProxy: env.TRUST_PROXY,
  secret: env.PAYLOAD_SECRET,
  embeddings: env.EMBEDDINGS,
  openai: { baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY },
  chatModel: env.CHAT_MODEL,
  chatVisibilities: env.CHAT_VISIBILITIES,
  chatDailyTokens: env.CHAT_DAILY_TOKENS,
  embeddingsModel: env.EMBEDDINGS_MODEL,
  meilisearch: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY },
  smtpUrl: env.SMTP_URL,
  siteUrl: env.SITE_URL,
  cacheDir: env.PASSERELLE_CACHE,
  fetchAllow: env.FETCH_ALLOW,
  turnsDays: env.TURNS_DAYS,
  questionsDays: env.QUESTIONS_DAYS,
  embedder: env.PASSERELLE_EMBEDDER,
  localToken: env.PASSERELLE_TOKEN,
})

/** Reads and checks the environment; throws `invalid:setting` naming the first variable that is wrong. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const result = schema.safeParse(env)
  if (result.success) return toSettings(result.data)
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  throw fail('invalid:setting', { name, value: env[name] ?? '', reason: issue?.message ?? '' })
}
