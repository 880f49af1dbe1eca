import { describe, expect, it } from 'vitest'
import { linesOf } from './lines-of'

const plain = (text: string) => ({ text })

describe('linesOf', () => {
  it('should set a heading apart from the sentence under it', () => {
    expect(linesOf('À dire\n\nCe n’est rien.')).toEqual({
      heading: 'À dire',
      lines: [plain('Ce n’est rien.')],
    })
  })

  it('should keep the items of a list one a line', () => {
    expect(linesOf('Apporter :\n\n- un\n2. deux')).toEqual({
      lines: [plain('Apporter :'), { text: 'un', mark: '•' }, { text: 'deux', mark: '2.' }],
    })
  })

  it.each(['À dire', 'Une phrase. Une autre.', '2026 a changé'])('should leave %j whole', (quote) => {
    expect(linesOf(quote)).toEqual({ lines: [plain(quote)] })
  })

  it('should not take a first sentence for a heading', () => {
    expect(linesOf('Une phrase.\n\nUne autre.').heading).toBeUndefined()
  })
})
