import type { Pool } from '@/src/database/pool'
import { fail } from '@/src/errors/errors'
import { keysWith, type Person } from './key-of'
import { createLimiter } from './limiter'

/** What has to be given back once a text has been written: the turn, and the tokens that were really used. */
export type Turn = { settle: (tokens: number) => Promise<void> }

/**
 * What one person may ask for. `countQuestion` throws `rate_limit:ask`. `admit` takes a turn at the language model for
 * about so many tokens and throws `busy:chat`, `rate_limit:chat` or `budget:chat`; `free` is for this machine's own
 * command line, which only the budget holds back.
 */
export type Limits = {
  countQuestion: (person: Person) => Promise<void>
  admit: (args: { person: Person; tokens: number; free?: boolean }) => Promise<Turn>
}

/** Quotations cost milliseconds and no money: enough for a room behind one address, too little for a flood. */
export const questionsOfAddress = { name: 'ask-address', points: 1200, seconds: 60 }
export const questionsOfAccount = { name: 'ask-account', points: 300, seconds: 60 }

/** A generated text costs seconds of a model: what a person who reads the answers can ask for. */
export const textsOfAccount = { name: 'chat-account', points: 30, seconds: 600 }
export const textsOfAddress = { name: 'chat-address', points: 10, seconds: 600 }

/** One text at a time; a turn that was never given back (a process that died) ends by itself. */
const turns = { name: 'chat-turn', points: 1, seconds: 120 }
const twoDays = 2 * 24 * 3600

/** The day in France, where the budget begins anew at midnight. */
const dayOf = (now: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now)

/**
 * Counts questions, texts and tokens. Addresses are kept as keyed digests and expire. `dailyTokens` is for everyone
 * together; without it there is no budget.
 */
export function createLimits(args: {
  secret: string
  pool?: Pool
  dailyTokens?: number
  now?: () => Date
}): Limits {
  const { secret, pool, dailyTokens, now = () => new Date() } = args
  const limiter = (limit: Parameters<typeof createLimiter>[0]['limit']) => createLimiter({ limit, pool })
  const asked = { address: limiter(questionsOfAddress), account: limiter(questionsOfAccount) }
  const written = { address: limiter(textsOfAddress), account: limiter(textsOfAccount) }
  const turn = limiter(turns)
  const budget = dailyTokens && limiter({ name: 'chat-day', points: dailyTokens, seconds: twoDays })
  const keys = keysWith(secret)

  async function reserve(tokens: number): Promise<(used: number) => Promise<void>> {
    if (!budget) return async () => {}
    const day = dayOf(now())
    if (!(await budget.spend(day, tokens))) throw fail('budget:chat')
    return (used) => budget.adjust(day, used - tokens)
  }

  async function takeTurn(person: Person): Promise<() => Promise<void>> {
    const key = keys.ofPerson(person)
    if (!(await turn.spend(key))) throw fail('busy:chat')
    const release = () => turn.forget(key)
    const mayWrite = await written[person.account ? 'account' : 'address'].spend(key)
    if (mayWrite) return release
    await release()
    throw fail('rate_limit:chat')
  }

  return {
    countQuestion: async (person) => {
      const fits = await asked.address.spend(keys.ofAddress(person))
      if (!fits || (person.account && !(await asked.account.spend(keys.ofPerson(person)))))
        throw fail('rate_limit:ask')
    },
    admit: async ({ person, tokens, free }) => {
      const release = free ? async () => {} : await takeTurn(person)
      try {
        const count = await reserve(tokens)
        return { settle: (used) => Promise.all([release(), count(used)]).then(() => undefined) }
      } catch (error) {
        await release()
        throw error
      }
    },
  }
}
