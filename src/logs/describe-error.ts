/** What a log says of an error: never its message, which may hold what somebody typed. */
export type ErrorDescription = {
  /** Our own errors' id, `kind:surface`. */
  id?: string
  type: string
  code?: string
  /** The HTTP status that Payload gives its own. */
  status?: string
  /** What PostgreSQL names: parts of the structure, no values. */
  constraint?: string
  table?: string
  /** The number that Next.js shows to a visitor beside an error. */
  digest?: string
  /** Where it was thrown, innermost first. */
  at: string[]
  cause?: ErrorDescription
}

const frames = 8
const depth = 3
const frame = /^\s+at (?!.*node:internal).*:\d+:\d+\)?$/
const here = `${process.cwd()}/`
const word = /^[\w:.-]{1,80}$/

function field(error: object, name: string): string | undefined {
  const value = (error as Record<string, unknown>)[name]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && word.test(text) ? text : undefined
}

/** The places in a stack; the message before them is taken away first, since its lines may look like places. */
function places({ stack = '', message }: Error): string[] {
  const at = message ? stack.indexOf(message) : -1
  const after = at < 0 ? stack : stack.slice(at + message.length)
  return after
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, frames)
    .map((line) => line.trim().replace('file://', '').replace(here, ''))
}

/** Tells an error's kind, code and place, and those of its causes. */
export function describeError(error: unknown, level = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { cause } = error
  return {
    id: field(error, 'id'),
    type: field(error, 'name') ?? 'Error',
    code: field(error, 'code'),
    status: field(error, 'status'),
    constraint: field(error, 'constraint'),
    table: field(error, 'table'),
    digest: field(error, 'digest'),
    at: places(error),
    cause: cause instanceof Error && level < depth ? describeError(cause, level + 1) : undefined,
  }
}
