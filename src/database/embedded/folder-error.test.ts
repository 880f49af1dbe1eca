import { describe, expect, it } from 'vitest'
import { fail } from '@/src/errors/errors'
import { folderError } from './folder-error'

const idOf = (error: unknown) => folderError({ error, folder: import.meta.dirname })
const fromWasm = (errno: number) => Object.assign(Object.create(null), { name: 'ErrnoError', errno })

describe('folderError', () => {
  it('should name a full disk, said by the system, by SQLite or by WebAssembly', () => {
    const full = { id: 'full:disk', details: { path: import.meta.dirname } }
    expect(idOf(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatchObject(full)
    expect(idOf(new Error('database or disk is full'))).toMatchObject(full)
    expect(idOf(fromWasm(51))).toMatchObject(full)
  })

  it('should name a folder that may not be written', () => {
    expect(idOf(Object.assign(new Error('mkdir'), { code: 'EACCES' }))).toMatchObject({
      id: 'read_only:data',
    })
    expect(idOf(new Error('attempt to write a readonly database'))).toMatchObject({ id: 'read_only:data' })
    expect(idOf(fromWasm(69))).toMatchObject({ id: 'read_only:data' })
  })

  it('should leave every other error as it is', () => {
    const other = new Error('relation does not exist')
    expect(idOf(other)).toBe(other)
    const ours = fail('locked:data', { path: '/x' })
    expect(idOf(ours)).toBe(ours)
  })
})
