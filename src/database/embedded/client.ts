import type { Pipeline } from './pipeline'
import type { Statements } from './statements'

/** What the session remembers of one client. */
export type Client = {
  id: number
  statements: Statements
  /** Writes to the client's socket; does nothing once the client is gone. */
  send(bytes: Buffer): void
  /** Whole pipelines that wait for the session, oldest first. */
  pipelines: Pipeline[]
  /** The client's connection has ended. */
  gone: boolean
  /** Its transaction was rolled back under it; everything is refused until it ends that transaction itself. */
  evicted: boolean
  /** A pipeline was refused before its Sync: what follows is dropped up to there, as PostgreSQL does after an error. */
  skipping: boolean
  /** Settings that the client made for its session, put back whenever its turn comes. */
  settings: Map<string, string>
  waitTimer?: NodeJS.Timeout
}

/** A client that has just signed in. */
export const newClient = (params: Pick<Client, 'id' | 'statements' | 'send'>): Client => ({
  ...params,
  pipelines: [],
  gone: false,
  evicted: false,
  skipping: false,
  settings: new Map(),
})
