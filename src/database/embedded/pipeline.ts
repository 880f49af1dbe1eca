import { withoutCopyFromStdin } from './copy-guard'
import type { Frame } from './frames'
import { Kind, sqlOf } from './protocol'
import type { Statements } from './statements'

/**
 * A whole pipeline, ready for the backend. `answered` is true when the backend closes its answer with ReadyForQuery,
 * false after a Flush, whose pipeline goes on. `text` is its SQL; `changesSettings` tells that it may change the session.
 */
export type Pipeline = { bytes: Buffer; answered: boolean; text: string; changesSettings: boolean }

const ends = new Set<number>([Kind.query, Kind.sync, Kind.functionCall, Kind.flush])
const copyFrames = new Set<number>([Kind.copyData, Kind.copyDone, Kind.copyFail])
const settingStatement =
  /(?:^|;)(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:set\s+(?!local\b|transaction\b|constraints\b)|reset\b|discard\b)|\bset_config\s*\(/i

/** Collects a client's frames until a pipeline is complete. */
export function createPipelines(statements: Statements): { add(frame: Frame): Pipeline | undefined } {
  let frames: Buffer[] = []
  let texts: string[] = []
  return {
    add({ kind, bytes }) {
      // COPY into the database is refused, so its data has no addressee; PostgreSQL too ignores it outside a copy.
      if (copyFrames.has(kind)) return undefined
      frames.push(statements.rename(withoutCopyFromStdin(bytes)))
      const sql = sqlOf(bytes)
      if (sql) texts.push(sql)
      if (!ends.has(kind)) return undefined
      const text = texts.join(';\n')
      const pipeline = {
        bytes: Buffer.concat(frames),
        answered: kind !== Kind.flush,
        text,
        changesSettings: settingStatement.test(text),
      }
      frames = []
      texts = []
      return pipeline
    },
  }
}
