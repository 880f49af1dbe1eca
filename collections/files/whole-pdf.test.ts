import { describe, expect, it } from 'vitest'
import { isWholePdf } from './whole-pdf'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('isWholePdf', () => {
  it('should take a PDF with its table and its end', () => {
    expect(isWholePdf(bytes('%PDF-1.7\n…\nstartxref\n9\n%%EOF\n'))).toBe(true)
  })

  it('should refuse one that was cut off', () => {
    expect(isWholePdf(bytes('%PDF-1.7\n1 0 obj'))).toBe(false)
    expect(isWholePdf(bytes(`%PDF-1.7\nstartxref\n9\n%%EOF\n${' '.repeat(2000)}`))).toBe(false)
  })
})
