import { appendFileSync } from 'node:fs'
import { runChild } from '@/src/supervisor/run-child'

const { PART_NAME = '', PART_DIARY = '', PART_ADDRESS = '' } = process.env

// A child without a site: it writes into a diary when it serves and when it ends.
await runChild(async () => {
  const alive = setInterval(() => undefined, 1_000)
  appendFileSync(PART_DIARY, `+${PART_NAME}\n`)
  return {
    report: { address: PART_ADDRESS === 'own' ? String(process.pid) : PART_ADDRESS },
    close: async () => {
      clearInterval(alive)
      appendFileSync(PART_DIARY, `-${PART_NAME}\n`)
    },
  }
})
