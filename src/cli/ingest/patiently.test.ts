import { expect, it, vi } from 'vitest'
import { fail } from '@/src/errors/errors'
import { isDisconnect, patiently } from './patiently'

const broken = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

it('should know a broken connection, also as the cause of another error', () => {
  expect(isDisconnect(broken())).toBe(true)
  expect(
    isDisconnect(new Error('Failed query', { cause: new Error('Connection terminated unexpectedly') })),
  ).toBe(true)
  expect(isDisconnect(fail('timeout:database'))).toBe(true)
  const messages = [
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Error: cannot begin transaction: connect ECONNREFUSED 127.0.0.1:5432',
  ]
  for (const message of messages) expect([message, isDisconnect(new Error(message))]).toEqual([message, true])
  expect(isDisconnect(fail('empty:file', { name: 'a' }))).toBe(false)
  expect(isDisconnect(new Error('duplicate key'))).toBe(false)
})

it('should try again while the database is away, and throw anything else at once', async () => {
  const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(broken()).mockResolvedValue('done')
  expect(await patiently(work)).toBe('done')
  expect(work).toHaveBeenCalledTimes(2)
  const wrong = vi.fn().mockRejectedValue(fail('empty:file', { name: 'a' }))
  await expect(patiently(wrong)).rejects.toMatchObject({ id: 'empty:file' })
  expect(wrong).toHaveBeenCalledTimes(1)
})
