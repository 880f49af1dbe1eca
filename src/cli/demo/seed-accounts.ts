import type { BasePayload } from 'payload'
import { demoAccounts, demoPassword } from './accounts'

/** Creates the demonstration accounts that are missing. */
export async function createAccounts(payload: BasePayload) {
  for (const { organisation: _, ...account } of demoAccounts) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: account.email } },
    })
    if (totalDocs === 0)
      await payload.create({ collection: 'users', data: { ...account, password: demoPassword } })
  }
}

/** Gives the demonstration's accounts the organisation they belong to. */
export async function joinOrganisations(payload: BasePayload) {
  for (const { email, organisation } of demoAccounts) {
    if (!organisation) continue
    const { docs } = await payload.find({
      collection: 'organisations',
      where: { slug: { equals: organisation } },
    })
    const where = { email: { equals: email }, organisation: { exists: false } }
    await payload.update({ collection: 'users', where, data: { organisation: docs[0]?.id }, depth: 0 })
  }
}
