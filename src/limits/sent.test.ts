import { expect, it } from 'vitest'
import { createSentLimits, type Sent, sent } from './sent'

const member = { account: '3', address: '192.0.2.7' }
const neighbour = { account: '4', address: '192.0.2.7' }

it.each(Object.keys(sent) as Sent[])(
  'should take a number of one kind (%s) from one sender, and no flood',
  async (what) => {
    const maySend = createSentLimits({ secret: 's' })
    const send = () => maySend({ what, person: member })
    for (let count = 0; count < sent[what].points; count++) expect(await send()).toBe(true)
    expect(await send()).toBe(false)
    expect(await maySend({ what, person: { address: '192.0.2.8' } })).toBe(true)
  },
)

it('should count proposals by member, the rest by address', async () => {
  const maySend = createSentLimits({ secret: 's' })
  for (let count = 0; count < sent.proposal.points; count++)
    await maySend({ what: 'proposal', person: member })
  for (let count = 0; count < sent.report.points; count++) await maySend({ what: 'report', person: member })
  expect(await maySend({ what: 'proposal', person: neighbour })).toBe(true)
  expect(await maySend({ what: 'report', person: neighbour })).toBe(false)
})
