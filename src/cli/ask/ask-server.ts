import { z } from 'zod'
import { type Answer, answerSchema } from '@/src/assistant/answer'
import { errorIds, fail } from '@/src/errors/errors'
import type { Run } from '@/src/supervisor/run-file'
import type { Asked } from './ask-once'

const problemSchema = z.object({ id: z.enum(errorIds) })
const patience = 120_000

/**
 * The answer of a running server; `undefined` when it went away meanwhile. Throws the server's own error by its id, or
 * `internal:error` when it answers with something else.
 */
export async function askServer({ run, question, email }: Asked & { run: Run }): Promise<Answer | undefined> {
  const response = await fetch(`${run.url}/api/ask`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${run.token}`,
      'content-type': 'application/json',
      ...(email ? { 'x-act-as': email } : {}),
    },
    body: JSON.stringify({ question }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined)
  const body: unknown = await response?.json().catch(() => undefined)
  if (!response || body === undefined) return undefined
  if (response.ok) return answerSchema.parse(body)
  const problem = problemSchema.safeParse(body)
  throw fail(problem.data?.id ?? 'internal:error', email ? { email } : {}, problem.error)
}
