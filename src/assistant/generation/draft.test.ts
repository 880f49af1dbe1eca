import { describe, expect, it } from 'vitest'
import { parseDraft, readDrafts } from './draft'

async function* cut(text: string, size: number) {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size)
}
const collect = async (text: string, size = 7) => {
  const drafts = []
  for await (const draft of readDrafts(cut(text, size))) drafts.push(draft)
  return drafts
}
const good = '{"phrase": "Un.", "passage": 1, "citation": "mots"}'

describe('parseDraft', () => {
  it('should read a line of JSON', () => {
    expect(parseDraft(good)).toEqual({ sentence: 'Un.', passage: 1, quote: 'mots' })
  })

  it.each([
    '',
    'Bonjour',
    '{',
    '{"phrase": 3}',
    '[]',
    '{"phrase":"","passage":1,"citation":"x"}',
    '{"phrase":"a","passage":0,"citation":"x"}',
  ])('should drop « %s »', (line) => expect(parseDraft(line)).toBeUndefined())
})

describe('readDrafts', () => {
  it('should read lines however the stream cuts them', async () => {
    expect(await collect(`\`\`\`json\n${good}\nblabla\n${good}\n\`\`\``)).toHaveLength(2)
  })

  it('should drop half a line at the end of half a stream', async () => {
    expect(await collect(`${good}\n${good.slice(0, 30)}`)).toHaveLength(1)
  })

  it('should stop reading a model that never stops', async () => {
    const endless = async function* () {
      for (;;) yield `${good}\n`
    }
    let count = 0
    for await (const _ of readDrafts(endless())) count++
    expect(count).toBeLessThan(1000)
  })
})
