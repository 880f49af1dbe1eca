import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('evaluation')

const schema = z.object({
  limit: z.coerce
    .number({ error: t('number') })
    .int(t('number'))
    .min(1, t('number'))
    .optional(),
  dense: z.enum(['on', 'off'], { error: t('choice') }).default('on'),
  peers: z.boolean().default(false),
  json: z.boolean().default(false),
})

/** What `eval` was asked for. */
export type EvaluationOptions = z.output<typeof schema>

/** Checks the options of `eval`; throws `invalid:setting` naming the one that is wrong. */
export function readOptions(given: Record<string, unknown>): EvaluationOptions {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  throw fail('invalid:setting', {
    name: `--${name}`,
    value: String(given[name]),
    reason: issue?.message ?? '',
  })
}
