import { describe, expect, it } from 'vitest'
import { refusal, statusOf } from './refusal'

describe('refusal', () => {
  it('should bear the data without which a built site withholds its message', () => {
    const error = refusal({ message: 'Ce fichier est trop grand.', status: 400 })
    expect(error.data).toBeTruthy()
    expect(error).toMatchObject({ message: 'Ce fichier est trop grand.', status: 400, isPublic: true })
  })
})

describe('statusOf', () => {
  it('should know a refusal by its shape, and nothing else', () => {
    expect(statusOf(Object.assign(new Error('non'), { status: 400 }))).toBe(400)
    expect(statusOf(new Error('non'))).toBeUndefined()
    expect(statusOf('400')).toBeUndefined()
  })
})
