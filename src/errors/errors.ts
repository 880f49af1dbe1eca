/**
 * Errors have stable ids of the form `kind:surface`; `src/messages` translates each id once, under `errors`.
 * Adding an id here without its message does not compile (see `src/messages/catalogue.ts`).
 */
export const errorIds = [
  'bad_request:ask',
  'too_long:question',
  'rate_limit:ask',
  'rate_limit:chat',
  'busy:chat',
  'budget:chat',
  'timeout:chat',
  'unavailable:chat',
  'unproved:chat',
  'forbidden:ask',
  'cross_site:ask',
  'bad_request:feedback',
  'rate_limit:feedback',
  'unknown:turn',
  'unavailable:database',
  'unavailable:vector',
  'unavailable:embeddings',
  'unavailable:index',
  'timeout:database',
  'locked:data',
  'read_only:data',
  'full:disk',
  'taken:port',
  'invalid:setting',
  'invalid:option',
  'missing:secret',
  'demo:password',
  'foreign:demo',
  'not_found:file',
  'empty:file',
  'unreadable:file',
  'encrypted:file',
  'mismatch:file',
  'unsupported:file',
  'too_large:file',
  'encoding:file',
  'timeout:extraction',
  'no_text:file',
  'poor_scan:file',
  'unsafe:archive',
  'invalid:address',
  'forbidden:address',
  'unreachable:address',
  'unsupported:address',
  'forbidden:robots',
  'invalid:source',
  'empty:source',
  'shrunken:source',
  'invalid:place',
  'failed:indexing',
  'stale:indexing',
  'interrupted:indexing',
  'empty:backup',
  'invalid:backup',
  'newer:backup',
  'not_empty:database',
  'in_use:database',
  'foreign:database',
  'dimension:embeddings',
  'damaged:model',
  'unknown:user',
  'taken:user',
  'unknown:person',
  'unconfirmed:erase',
  'unwritable:file',
  'invalid:set',
  'internal:error',
] as const
export type ErrorId = (typeof errorIds)[number]

/** An error that a person may read: its id names the message, `details` fill the message's blanks. */
export type PasserelleError = Error & { id: ErrorId; details: Record<string, string | number> }

/** Makes an error with a stable id; `cause` is kept for the log and never shown. */
export function fail(
  id: ErrorId,
  details: Record<string, string | number> = {},
  cause?: unknown,
): PasserelleError {
  const error = new Error(id, { cause })
  return Object.assign(error, { id, details, name: 'PasserelleError' })
}

/** Tells our errors from all others. */
export const isPasserelleError = (error: unknown): error is PasserelleError =>
  error instanceof Error && errorIds.includes((error as Partial<PasserelleError>).id as ErrorId)
