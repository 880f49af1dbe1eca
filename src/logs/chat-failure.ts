import type { ErrorId } from '@/src/errors/errors'
import { describeError } from './describe-error'
import type { createLog } from './log'

/** What the endpoint itself did wrong; the rest (a limit of ours, nothing proved) is no fault of its. */
const endpointFaults = new Set<ErrorId>(['timeout:chat', 'unavailable:chat'])

/**
 * Logs that a language model wrote nothing, or not all, of an answer: silence, a refusal, a limit, a dead endpoint, or
 * nothing proved. One line for operators: never a word of the question, the answer or the endpoint's message.
 */
export function logChatFailure(args: {
  log: Pick<ReturnType<typeof createLog>, 'info' | 'warn'>
  failure: { notice: ErrorId; model: string; ms: number; error?: unknown }
}): void {
  const { notice, model, ms, error } = args.failure
  const line = { chat: notice, model, ms, error: error === undefined ? undefined : describeError(error) }
  if (endpointFaults.has(notice)) args.log.warn(line)
  else args.log.info(line)
}
