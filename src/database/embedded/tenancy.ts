import type { Backend } from './backend'
import type { Client } from './client'
import type { Pipeline } from './pipeline'
import { simpleQuery } from './protocol'

/** Keeps what belongs to one client's session from reaching the others. All calls happen between transactions. */
export type Tenancy = {
  /** Makes the session the client's own before its pipeline runs. */
  enter(params: { client: Client; pipeline: Pipeline }): Promise<void>
  /** Forgets everything that a departed client left in the session. */
  leave(client: Client): Promise<void>
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** SQL that puts settings back; PostgreSQL's own names of settings need no quoting, values do. */
const restore = (settings: Map<string, string>): string =>
  [...settings].map(([name, value]) => `SELECT set_config(${quote(name)}, ${quote(value)}, false)`).join(';')

/**
 * One backend session serves all clients. A client that may have changed a setting has its changes noted and reset when
 * another one's turn comes, and put back on its return; so SET works as on a server and never leaks.
 */
export function createTenancy(backend: Backend): Tenancy {
  let tenant: Client | undefined
  let changed = false
  const reset = () => backend.exchange(simpleQuery('RESET ALL'))

  return {
    async enter({ client, pipeline }) {
      if (tenant !== client) {
        if (changed) {
          if (tenant) tenant.settings = await backend.changedSettings()
          await reset()
          changed = false
        }
        tenant = client
        if (client.settings.size > 0) {
          await backend.exchange(simpleQuery(restore(client.settings)))
          changed = true
        }
      }
      changed ||= pipeline.changesSettings
    },
    async leave(client) {
      const close = client.statements.closeAll()
      if (close) await backend.exchange(close)
      if (tenant !== client) return
      await reset()
      tenant = undefined
      changed = false
    },
  }
}
