import { describe, expect, it } from 'vitest'
import { withoutLeadingHeadings } from './own-words'

const bare = (text: string) =>
  withoutLeadingHeadings({ text, title: 'Prêt de matériel', headings: ['Tablettes', 'Durée'] })

describe('withoutLeadingHeadings', () => {
  it('should leave out the title and headings that open the passage', () => {
    expect(bare('Prêt de matériel\n\nTablettes\n\nDurée\n\nQuinze jours.')).toBe('Quinze jours.')
  })

  it('should keep a heading’s words further down', () => {
    expect(bare('Quinze jours.\n\nDurée\n\nUn mois.')).toBe('Quinze jours.\n\nDurée\n\nUn mois.')
  })

  it('should keep a passage that is only a heading', () => {
    expect(bare('Durée')).toBe('Durée')
  })
})
