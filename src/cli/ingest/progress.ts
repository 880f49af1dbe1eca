import path from 'node:path'

const width = 24

/** A progress bar on standard error: redrawn on a terminal, a line every ten sources elsewhere. */
export function createProgress(total: number) {
  const screen = process.stderr.isTTY
  let done = 0
  return {
    step(file: string) {
      done += 1
      const filled = Math.round((done / total) * width)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`
      if (screen) process.stderr.write(`\r\u001b[K${bar} ${path.basename(file).slice(0, 40)}`)
      else if (done % 10 === 0 || done === total) process.stderr.write(`${bar}\n`)
    },
    end() {
      if (screen) process.stderr.write('\r\u001b[K')
    },
  }
}
