import { expect, it } from 'vitest'
import type { PassageDraft } from '@/src/documents/document'
import { fingerprintOf, similarityOf } from './fingerprint'
import { findPersonal } from './personal-findings'

const passage = (text: string, more: Partial<PassageDraft> = {}): PassageDraft => ({
  order: 0,
  title: 'T',
  headings: ['Contacts'],
  start: 0,
  end: text.length,
  text,
  ...more,
})

it('should list personal data with its place and the words around it, and never the data itself', () => {
  const found = findPersonal([
    passage('Appeler Madame Zoé Martin au 06 12 34 56 78 avant midi.', { page: 3 }),
    passage('Rien à signaler.'),
  ])
  expect(found).toEqual([
    { kind: 'name', excerpt: expect.stringContaining('Appeler'), headings: ['Contacts'], page: 3 },
    {
      kind: 'phone',
      excerpt: expect.stringContaining('[téléphone] avant midi.'),
      headings: ['Contacts'],
      page: 3,
    },
  ])
  expect(JSON.stringify(found)).not.toMatch(/Martin|06 12/)
})

it('should list at most fifty', () => {
  const text = Array.from({ length: 80 }, (_, at) => `Écrire à personne${at}@exemple.fr demain.`).join('\n')
  expect(findPersonal([passage(text)])).toHaveLength(50)
})

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `mot${from + at}`).join(' ')
const similarity = (one: string, other: string) =>
  similarityOf(fingerprintOf(one)?.signature ?? [], fingerprintOf(other)?.signature ?? [])

it('should estimate how much two texts have in common', () => {
  expect(similarity(words(0, 200), words(0, 200))).toBe(1)
  expect(similarity(words(0, 200), words(500, 200))).toBe(0)
  // 178 of 218 runs are common: .82; the estimate of 60 hashes is within three standard errors.
  expect(Math.abs(similarity(words(0, 200), words(20, 200)) - 0.82)).toBeLessThan(0.15)
})

it('should take case, accents and punctuation for nothing', () => {
  const plain = words(0, 60)
  expect(similarity(plain, plain.toUpperCase().replaceAll(' ', ', '))).toBe(1)
})

it('should put nearly the same texts into a common band', () => {
  const one = fingerprintOf(words(0, 200))
  const other = fingerprintOf(words(10, 200))
  expect(one?.bands.some((band) => other?.bands.includes(band))).toBe(true)
})

it('should not compare texts of a few words', () => {
  expect(fingerprintOf('Un texte de quelques mots seulement.')).toBeUndefined()
})
