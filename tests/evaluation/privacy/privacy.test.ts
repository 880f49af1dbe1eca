import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '@/src/privacy/mask'

type Message = { text: string; secrets: { kind: string; start: number; end: number }[] }

const numbered = ['nir', 'phone', 'email', 'iban', 'card', 'identifier', 'birthdate']

function parse(line: string): Message {
  const secrets: Message['secrets'] = []
  let text = ''
  for (const piece of line.split(/(\{\w+\|[^}]+\})/)) {
    const marked = /^\{(\w+)\|([^}]+)\}$/.exec(piece)
    if (marked)
      secrets.push({ kind: marked[1] ?? '', start: text.length, end: text.length + (marked[2] ?? '').length })
    text += marked ? marked[2] : piece
  }
  return { text, secrets }
}

const messages = readFileSync(path.join(import.meta.dirname, 'messages.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map(parse)

const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '').length
const maskedIn = (text: string) => {
  const covered = new Set<number>()
  for (const { start, end } of findPersonalData(text)) for (let i = start; i < end; i++) covered.add(i)
  return covered
}
/** A form of address inside a marked name may stay readable; the name itself may not. */
const civility = /^(?:M\.|Mme|Mlle|Mr|mme|mr|monsieur|madame|Monsieur|Madame|Dr)\s+/

describe('personal data in sixty messages', () => {
  it('should hold sixty messages', () => expect(messages).toHaveLength(60))

  it.each(messages)('should leave no personal data readable in: $text', ({ text, secrets }) => {
    const covered = maskedIn(text)
    for (const { kind, start, end } of secrets) {
      const value = text.slice(start, end)
      const from = start + (kind === 'name' ? (civility.exec(value)?.[0].length ?? 0) : 0)
      const left = [...text.slice(from, end)]
        .filter((char, i) => /[\p{L}\d]/u.test(char) && !covered.has(from + i))
        .join('')
      if (numbered.includes(kind)) expect(left, `${kind} ${value}`).toBe('')
      else expect(letters(left) / letters(value), `${kind} ${value}`).toBeLessThan(0.35)
    }
  })

  it('should mask at most two words in a hundred wrongly', () => {
    let words = 0
    const wrong: string[] = []
    for (const { text, secrets } of messages) {
      const covered = maskedIn(text)
      for (const match of text.matchAll(/[\p{L}\d'’.-]+/gu)) {
        const inside = secrets.some(
          ({ start, end }) => match.index < end && match.index + match[0].length > start,
        )
        if (inside) continue
        words++
        if (covered.has(match.index)) wrong.push(match[0])
      }
    }
    expect(wrong.length / words, wrong.join(' ')).toBeLessThanOrEqual(0.02)
  })
})
