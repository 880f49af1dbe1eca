import { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { type ErrorId, fail } from '@/src/errors/errors'
import { logChatFailure } from './chat-failure'
import { describeError } from './describe-error'
import { guardedOptions } from './log'
import { inRequest } from './request'
import { safeEntry } from './safe-entry'

const personal = 'Mme Durand, 06 12 34 56 78, jeanne.durand@exemple.fr'

describe('describeError', () => {
  it('should tell an error’s kind, code and place, and never its message', () => {
    const error = Object.assign(new TypeError(`no such user: ${personal}`), { code: '23505', table: 'users' })
    const told = describeError(error)
    expect(told).toMatchObject({ type: 'TypeError', code: '23505', table: 'users' })
    expect(told.at[0]).toContain('logs.test.ts')
    expect(JSON.stringify(told)).not.toMatch(/Durand|06 12|no such user/)
  })

  it('should not take a line of the message for a place', () => {
    const told = describeError(new Error('asked\n    at Durand (chez/elle:1:2)'))
    expect(JSON.stringify(told)).not.toContain('Durand')
  })

  it('should tell our own errors by their id, and their causes', () => {
    const told = describeError(
      fail('unavailable:database', {}, new Error(personal, { cause: new Error('c') })),
    )
    expect(told).toMatchObject({
      id: 'unavailable:database',
      cause: { type: 'Error', cause: { type: 'Error' } },
    })
    expect(JSON.stringify(told)).not.toContain('Durand')
  })

  it('should keep no field that could be a sentence', () => {
    const told = describeError(
      Object.assign(new Error('x'), { code: personal, digest: 'NEXT_REDIRECT;/?q=Durand' }),
    )
    expect(JSON.stringify(told)).not.toContain('Durand')
  })

  it.each([undefined, null, personal, { message: personal }])('should survive %j', (thrown) => {
    expect(JSON.stringify(describeError(thrown))).not.toContain('Durand')
  })
})

describe('safeEntry', () => {
  it('should keep texts without their personal data', () => {
    expect(safeEntry([`the mail to ${personal} bounced\nsecond line`]).msg).toMatch(/^the mail to .*bounced$/)
    expect(safeEntry([`the mail to ${personal} bounced`]).msg).not.toMatch(/Durand|06 12/)
  })

  it('should drop a text that repeats an error’s message', () => {
    const err = new Error('Failed query: combien de jours ?')
    expect(safeEntry([{ err, msg: `oh: ${err.message}` }]).msg).toBeUndefined()
    expect(safeEntry(['⨯', err])).toMatchObject({ msg: '⨯', error: { type: 'Error' } })
  })
})

describe('logChatFailure', () => {
  const log = { info: vi.fn(), warn: vi.fn() }
  const told = (notice: ErrorId, error?: unknown) => {
    logChatFailure({ log: log as never, failure: { notice, model: 'albert-large', ms: 1200, error } })
    return { warned: log.warn.mock.lastCall?.[0], informed: log.info.mock.lastCall?.[0] }
  }

  it('should warn of an endpoint that refuses or is dead, by its status and code, without its words', () => {
    const refused = Object.assign(new Error(`401 bad key for ${personal}`), { status: 401 })
    const { warned } = told('unavailable:chat', refused)
    expect(warned).toMatchObject({
      chat: 'unavailable:chat',
      model: 'albert-large',
      ms: 1200,
      error: { status: '401' },
    })
    expect(JSON.stringify(warned)).not.toMatch(/Durand|bad key/)
    const dead = new Error('Connection error.', {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    })
    expect(told('unavailable:chat', dead).warned).toMatchObject({
      error: { cause: { code: 'ECONNREFUSED' } },
    })
  })

  it('should only tell of a limit that was reached', () => {
    log.warn.mockClear()
    expect(told('budget:chat').informed).toMatchObject({ chat: 'budget:chat' })
    expect(log.warn).not.toHaveBeenCalled()
  })
})

describe('a guarded log', () => {
  const linesOf = (work: (log: Logger) => void) => {
    const lines: string[] = []
    const stream = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    })
    work(pino(guardedOptions('error'), stream))
    return lines
  }

  it('should write one line of JSON with the request’s id, whatever it is given', () => {
    const err = new Error(`Failed query: insert params: ${personal}`)
    const lines = inRequest('r1', () =>
      linesOf((log) => {
        log.error(err)
        log.error({ err, data: personal })
        log.error({ err, msg: 'indexing failed' }, 'ignored')
        log.error('text of %s', personal)
        log.info('not at this level')
      }),
    )
    expect(lines).toHaveLength(4)
    expect(lines.join('')).not.toMatch(/Durand|06 12|Failed query/)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 'error', request: 'r1' })
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ msg: 'indexing failed', error: { type: 'Error' } })
  })
})
