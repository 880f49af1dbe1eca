import { createGuardedLog } from './log'

/**
 * Makes everything that this process says through `console` one line of JSON without personal data, also what libraries
 * say, and what it says when it ends by an error that nobody caught.
 */
export function guardProcess(part: string): void {
  const log = createGuardedLog(part)
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...values: unknown[]) =>
      log[level](...(values as [string]))
  Object.assign(console, {
    log: write('info'),
    info: write('info'),
    debug: () => undefined,
    warn: write('warn'),
    error: write('error'),
    trace: write('error'),
  })
  process.on('uncaughtException', (error) => {
    log.fatal(error)
    process.exit(1)
  })
}
