import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, getPayload } from 'payload'
import config from '@/payload.config'
import { runChild } from '@/src/supervisor/run-child'
import { seedNetwork } from './network/seed-network'
import { createAccounts, joinOrganisations } from './seed-accounts'
import { seedResources } from './seed-resources'

/** Waits until the worker has taken up all that was published. */
async function indexed(payload: BasePayload) {
  const open = `SELECT 1 FROM indexings WHERE state IN ('waiting', 'running') LIMIT 1`
  while ((await payload.db.pool.query(open)).rows.length > 0) await pause(250)
}

await runChild(async () => {
  const payload = await getPayload({ config })
  await createAccounts(payload)
  await seedResources(payload)
  await seedNetwork({ payload, now: new Date() })
  await joinOrganisations(payload)
  await indexed(payload)
  return { report: {}, close: () => payload.destroy() }
})
