import { AsyncLocalStorage } from 'node:async_hooks'

const key = Symbol.for('passerelle.request')
type Holder = typeof globalThis & { [key]?: AsyncLocalStorage<string> }

/** One for the process, however often this module is loaded: the server and the built site have their own copies. */
const storage = (): AsyncLocalStorage<string> => {
  const holder: Holder = globalThis
  holder[key] ??= new AsyncLocalStorage()
  return holder[key]
}

/** Runs `work` as part of a request: whatever it logs carries the request's id. */
export const inRequest = <Result>(id: string, work: () => Result): Result => storage().run(id, work)

/** The id of the request that is being answered, if any. */
export const currentRequest = (): string | undefined => storage().getStore()
