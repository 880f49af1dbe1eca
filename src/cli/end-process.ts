import type { Writable } from 'node:stream'

/** Resolves when everything written before has left this process, or can't leave any more. */
const written = (stream: Writable) => new Promise<void>((resolve) => stream.write('', () => resolve()))

/**
 * Ends the process with the exit code that was set, after what it wrote has left it: a pipe takes a long answer piece by
 * piece, and `process.exit` alone would cut it off.
 */
export async function endProcess(): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
}
