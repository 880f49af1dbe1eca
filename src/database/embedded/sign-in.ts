import { timingSafeEqual } from 'node:crypto'
import type { FrameReader } from './frames'
import { errorResponse, frame, Kind, StartupCode } from './protocol'

/** What the first bytes of a connection led to. */
export type SignInStep = 'more' | 'signed-in' | 'refused'

const sslRefused = Buffer.from('N', 'latin1')
const askForPassword = frame(0x52, Buffer.from([0, 0, 0, 3]))
const maxSignInBytes = 10_000

const same = (given: Buffer, expected: string): boolean => {
  const wanted = Buffer.from(expected, 'utf8')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/**
 * The start-up phase of one connection: refuses encryption (loopback only), ignores cancel requests, asks for the
 * password in clear, since it never leaves the machine. Each call reads one frame.
 */
export function createSignIn(params: { password: string; send: (bytes: Buffer) => void }): {
  step(reader: FrameReader): SignInStep
} {
  const { password, send } = params
  let asked = false
  const refuse = (code: string, message: string): SignInStep => {
    send(errorResponse({ code, message, severity: 'FATAL' }))
    return 'refused'
  }

  const start = (code: number): SignInStep => {
    if (code === StartupCode.cancel) return 'refused'
    if (code === StartupCode.ssl || code === StartupCode.gss) {
      send(sslRefused)
      return 'more'
    }
    if (code >>> 16 !== 3) return refuse('08P01', 'unsupported protocol version')
    asked = true
    send(askForPassword)
    return 'more'
  }

  return {
    step(reader) {
      const next = reader.next({ untyped: !asked, limit: maxSignInBytes })
      if (!next) return 'more'
      if (!asked) return start(next.bytes.length < 8 ? 0 : next.bytes.readInt32BE(4))
      if (next.kind !== Kind.password) return refuse('08P01', 'a password was expected')
      if (!same(next.bytes.subarray(5, -1), password)) {
        return refuse('28P01', 'password authentication failed')
      }
      return 'signed-in'
    },
  }
}
