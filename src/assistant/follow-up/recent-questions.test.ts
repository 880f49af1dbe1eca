import { describe, expect, it } from 'vitest'
import { createRecentQuestions } from './recent-questions'

describe('createRecentQuestions', () => {
  it('should know the last question of each conversation', () => {
    const recent = createRecentQuestions()
    recent.remember({ conversation: 'a', question: 'Un ?' })
    recent.remember({ conversation: 'b', question: 'Deux ?' })
    recent.remember({ conversation: 'a', question: 'Trois ?' })
    expect(['a', 'b', 'c'].map(recent.before)).toEqual(['Trois ?', 'Deux ?', undefined])
  })

  it('should forget after an hour', () => {
    let now = 0
    const recent = createRecentQuestions(() => now)
    recent.remember({ conversation: 'a', question: 'Un ?' })
    now = 60 * 60 * 1000
    expect(recent.before('a')).toBeUndefined()
  })

  it('should forget the oldest when there are too many', () => {
    const recent = createRecentQuestions()
    for (let i = 0; i <= 5_000; i++) recent.remember({ conversation: `${i}`, question: '?' })
    expect([recent.before('0'), recent.before('1')]).toEqual([undefined, '?'])
  })
})
