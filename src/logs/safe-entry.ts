import { describeError, type ErrorDescription } from './describe-error'
import { safeText } from './safe-text'

/** What is written of a call to a log: a description of the error, if there is one, and a text. */
export type SafeEntry = { error?: ErrorDescription; msg?: string }

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const message = value && typeof value === 'object' && !(value instanceof Error) && Reflect.get(value, 'msg')
  return typeof message === 'string' ? message : undefined
}

const errorOf = (value: unknown): Error | undefined => {
  if (value instanceof Error) return value
  const held =
    value && typeof value === 'object' && (Reflect.get(value, 'err') ?? Reflect.get(value, 'error'))
  return held instanceof Error ? held : undefined
}

/**
 * Keeps of what code of any origin wants to log only what may be kept: errors without their messages, and texts without
 * personal data. A text that repeats an error's message goes with it.
 */
export function safeEntry(values: unknown[]): SafeEntry {
  const errors = values.flatMap((value) => errorOf(value) ?? [])
  const [error] = errors
  const repeats = (text: string) => errors.some(({ message }) => message !== '' && text.includes(message))
  const text = values.flatMap((value) => textOf(value) ?? []).find((candidate) => !repeats(candidate))
  return { error: error && describeError(error), msg: text === undefined ? undefined : safeText(text) }
}
