import { describe, expect, it } from 'vitest'
import { linesOf } from './lines-of'

describe('linesOf', () => {
  it('should set a heading of the passage apart from the sentence under it', () => {
    expect(linesOf({ text: 'À dire\n\nCe n’est rien.', headings: ['À dire'] })).toEqual({
      heading: 'À dire',
      body: 'Ce n’est rien.',
    })
  })

  it('should keep the items of a list one a line', () => {
    expect(linesOf({ text: '- un\n- deux', headings: ['À dire'] })).toEqual({ body: '- un\n- deux' })
  })

  it('should keep a sentence that is nothing but a heading', () => {
    expect(linesOf({ text: 'À dire', headings: ['À dire'] })).toEqual({ body: 'À dire' })
  })
})
