import { describe, expect, it } from 'vitest'
import { createLimits, questionsOfAddress, textsOfAccount, textsOfAddress } from './limits'

const visitor = { address: '192.0.2.7' }
const account = { account: '3', address: '192.0.2.7' }
const make = (args: Partial<Parameters<typeof createLimits>[0]> = {}) =>
  createLimits({ secret: 's', ...args })

describe('countQuestion', () => {
  it('should let a room of people ask behind one address, and stop a flood', async () => {
    const limits = make()
    const ask = () => limits.countQuestion(visitor)
    for (let i = 0; i < questionsOfAddress.points; i++) await ask()
    await expect(ask()).rejects.toMatchObject({ id: 'rate_limit:ask' })
    await limits.countQuestion({ address: '192.0.2.8' })
  })
})

describe('admit', () => {
  it('should let one person have one text written at a time', async () => {
    const limits = make()
    const turn = await limits.admit({ person: account, tokens: 10 })
    await expect(limits.admit({ person: account, tokens: 10 })).rejects.toMatchObject({ id: 'busy:chat' })
    await limits.admit({ person: visitor, tokens: 10 })
    await turn.settle(10)
    await limits.admit({ person: account, tokens: 10 })
  })

  it.each([
    ['an account', account, textsOfAccount.points],
    ['a visitor', visitor, textsOfAddress.points],
  ])('should hold back %s that asks for many texts', async (_, person, points) => {
    const limits = make()
    for (let i = 0; i < points; i++) await (await limits.admit({ person, tokens: 1 })).settle(1)
    await expect(limits.admit({ person, tokens: 1 })).rejects.toMatchObject({ id: 'rate_limit:chat' })
  })

  it('should keep to the budget of the day, count what was used, and begin anew at midnight in France', async () => {
    let now = new Date('2026-11-29T12:00:00Z')
    const limits = make({ dailyTokens: 1000, now: () => now })
    const first = await limits.admit({ person: account, tokens: 800 })
    await expect(limits.admit({ person: visitor, tokens: 800 })).rejects.toMatchObject({ id: 'budget:chat' })
    await first.settle(100)
    await (await limits.admit({ person: visitor, tokens: 800 })).settle(850)
    await expect(limits.admit({ person: visitor, tokens: 60 })).rejects.toMatchObject({ id: 'budget:chat' })
    now = new Date('2026-11-29T23:30:00Z')
    await limits.admit({ person: visitor, tokens: 800 })
  })

  it('should hold back the command line of this machine by the budget alone', async () => {
    const limits = make({ dailyTokens: 100 })
    await limits.admit({ person: account, tokens: 40, free: true })
    await limits.admit({ person: account, tokens: 40, free: true })
    await expect(limits.admit({ person: account, tokens: 40, free: true })).rejects.toMatchObject({
      id: 'budget:chat',
    })
  })
})
