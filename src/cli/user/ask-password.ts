import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks on the terminal for a password, which is not shown while it is typed. */
export function askPassword(prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise((resolve, reject) => {
    let answered = false
    reader.question('', (password) => {
      answered = true
      process.stderr.write('\n')
      resolve(password)
      reader.close()
    })
    reader.once('close', () => answered || reject(new Error('interrupted')))
  })
}
