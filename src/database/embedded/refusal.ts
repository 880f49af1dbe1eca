import type { Client } from './client'
import type { Pipeline } from './pipeline'
import { errorResponse, readyForQuery, type TransactionStatus } from './protocol'

const rollsBack = /^\s*(?:rollback|abort)\b(?!\s+(?:(?:work|transaction)\s+)?to\b)/i
const commits = /^\s*(?:commit|end)\b/i

/** Answers a pipeline with an error instead of running it, and keeps the client's view of its transaction right. */
export function refuse(params: {
  client: Client
  pipeline: Pipeline
  code: string
  message: string
  status: TransactionStatus
}): void {
  const { client, pipeline, code, message, status } = params
  const error = errorResponse({ code, message })
  client.skipping = !pipeline.answered
  client.send(pipeline.answered ? Buffer.concat([error, readyForQuery(status)]) : error)
}

/** Drops a pipeline that follows a refused one; its end is still acknowledged. */
export function skip(params: { client: Client; pipeline: Pipeline }): void {
  const { client, pipeline } = params
  if (!pipeline.answered) return
  client.skipping = false
  client.send(readyForQuery(client.evicted ? 'E' : 'I'))
}

/**
 * What an evicted client may still do: roll back (true: let it through). Its COMMIT fails loudly, because a COMMIT that
 * only said "ROLLBACK" would pass for success with drivers that don't read the answer.
 */
export function mayPassAfterEviction(params: { client: Client; pipeline: Pipeline }): boolean {
  const { client, pipeline } = params
  if (rollsBack.test(pipeline.text)) {
    client.evicted = false
    return true
  }
  if (commits.test(pipeline.text)) client.evicted = false
  refuse({
    client,
    pipeline,
    code: '25P03',
    message: 'transaction rolled back: it stayed idle while other clients waited for the embedded database',
    status: client.evicted ? 'E' : 'I',
  })
  return false
}
