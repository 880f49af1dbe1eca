import type { Socket } from 'node:net'
import type { Client } from './client'
import { createFrameReader } from './frames'
import { createPipelines } from './pipeline'
import { errorResponse, Kind } from './protocol'
import type { Session } from './session'
import { createSignIn } from './sign-in'

const signInMs = 10_000

/**
 * Speaks with one socket: signs the client in, then hands its pipelines to the session. The socket is only ever ended,
 * never destroyed, so that what was already written reaches the client.
 */
export function serveConnection(params: {
  socket: Socket
  session: Session
  greeting: Buffer
  password: string
}): void {
  const { socket, session, greeting, password } = params
  const send = (bytes: Buffer): void => {
    if (socket.writable) socket.write(bytes)
  }
  const reader = createFrameReader()
  const signIn = createSignIn({ password, send })
  let client: Client | undefined
  let pipelines: ReturnType<typeof createPipelines> | undefined

  /** True when a frame was read and there may be another one. */
  const readFrame = (): boolean => {
    if (!client || !pipelines) {
      const before = reader.size()
      const step = signIn.step(reader)
      if (step === 'refused') socket.end()
      if (step === 'signed-in') {
        socket.setTimeout(0)
        client = session.join(send)
        pipelines = createPipelines(client.statements)
        send(greeting)
      }
      return step !== 'refused' && reader.size() < before
    }
    const frame = reader.next({ untyped: false })
    if (!frame) return false
    if (frame.kind === Kind.terminate) {
      socket.end()
      return false
    }
    const pipeline = pipelines.add(frame)
    if (pipeline) session.submit(client, pipeline)
    return true
  }

  socket.setNoDelay(true)
  socket.setTimeout(signInMs, () => socket.end())
  socket.on('data', (chunk) => {
    reader.push(chunk)
    try {
      while (readFrame()) {}
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      send(errorResponse({ code: '08P01', message: error.message, severity: 'FATAL' }))
      socket.end()
    }
  })
  socket.on('error', () => socket.end())
  socket.on('close', () => {
    if (client) session.leave(client)
  })
}
