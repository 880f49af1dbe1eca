import { type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino'
import { currentRequest } from './request'
import { safeEntry } from './safe-entry'

/**
 * How every log of ours is written: one line of JSON each, with the instant, the level and the id of the request that is
 * being answered; no process or machine.
 */
const options = {
  base: undefined,
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => ({ request: currentRequest() }),
} satisfies LoggerOptions

/** For loggers that other people's code writes to: keeps only what may be kept. */
export const guardedOptions = (level: 'error' | 'info'): LoggerOptions => ({
  ...options,
  level,
  hooks: {
    logMethod(args, method) {
      method.call(this, safeEntry(args as unknown[]))
    },
  },
})

/** A logger for entries that we make ourselves, whose every field is known to hold no personal data. */
export const createLog = (part: string): Logger => pino({ ...options, base: { part } }, process.stderr)

/** A logger for everything else that a process says. */
export const createGuardedLog = (part: string): Logger =>
  pino({ ...guardedOptions('info'), base: { part } }, process.stderr)
