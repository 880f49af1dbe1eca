import { vi } from 'vitest'

/** What has nothing of one database in it, and is dear to make: the process that extracts, the names of towns. */
const kept = ['passerelle.extractor', 'passerelle.gazetteer']

type Shared = typeof globalThis & {
  /** Payload keeps every instance here. */
  _payload?: Map<string, unknown>
  testEnvironment?: NodeJS.ProcessEnv
}
const shared: Shared = globalThis

function forgetGlobals(): void {
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (key.description?.startsWith('passerelle.') && !kept.includes(key.description))
      Reflect.deleteProperty(globalThis, key)
  shared._payload?.clear()
}

function restoreEnvironment(): void {
  shared.testEnvironment ??= { ...process.env }
  for (const name of Object.keys(process.env)) if (!(name in shared.testEnvironment)) delete process.env[name]
  Object.assign(process.env, shared.testEnvironment)
}

// The files of a project that is not isolated share one process, so that libraries are loaded once and not fifty times.
// Of the project each file gets fresh modules, the first environment, and none of the objects on the global one.
vi.resetModules()
forgetGlobals()
restoreEnvironment()
