import type { Engine } from './consult'

const key = Symbol.for('passerelle.engine')
type Holder = typeof globalThis & { [key]?: Promise<Engine> }

/**
 * The one engine of this process, made at its first use: a production build loads this module several times, so it
 * hangs on the global object. An engine that could not be made is tried again at the next call.
 */
export function processEngine(make: () => Promise<Engine>): Promise<Engine> {
  const holder: Holder = globalThis
  holder[key] ??= make().catch((error: unknown) => {
    holder[key] = undefined
    throw error
  })
  return holder[key]
}
