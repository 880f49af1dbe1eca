/** What has nothing of one database in it, and is dear to make: the process that extracts, the names of towns. */
const kept = ['passerelle.extractor', 'passerelle.gazetteer']

type Shared = typeof globalThis & {
  testEnvironment?: NodeJS.ProcessEnv
}
const shared: Shared = globalThis

function forgetGlobals(): void {
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (key.description?.startsWith('passerelle.') && !kept.includes(key.description))
      Reflect.deleteProperty(globalThis, key)
}

function restoreEnvironment(): void {
  shared.testEnvironment ??= { ...process.env }
  for (const name of Object.keys(process.env)) if (!(name in shared.testEnvironment)) delete process.env[name]
  Object.assign(process.env, shared.testEnvironment)
}

// The files of a project that is not isolated share one process, its modules, one database and one Payload on it: all of
// them are dear to make anew fifty times. Each file gets the first environment, and none of the objects on the global one.
forgetGlobals()
restoreEnvironment()
