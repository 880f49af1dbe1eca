import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analysis/analyse'
import { stem } from './analysis/stem'
import { neighbours, repairSpelling } from './spelling'

const corpus = new Map([
  ['numerique', 9],
  ['mediateur', 5],
  ['mediation', 7],
  ['auto', 2],
  ['entrepreneur', 3],
  ['conge', 6],
  ['congo', 1],
  ['bail', 4],
])

const known = {
  frequency: (word: string) => corpus.get(word) ?? 0,
  holdsStem: (stemmed: string) => [...corpus.keys()].some((word) => stem(word) === stemmed),
}

const repaired = (question: string) => repairSpelling(analyse(question), known).map(({ word }) => word)

describe('repairSpelling', () => {
  it.each([
    ['numerrique', 'numerique'],
    ['numrique', 'numerique'],
    ['mumérique', 'numerique'],
    ['nuemrique', 'numerique'],
  ])('should put « %s » right', (typed, meant) => {
    expect(repaired(typed)).toEqual([meant])
  })

  it('should prefer the more frequent word', () => {
    expect(repaired('congx')).toEqual(['conge'])
  })

  it('should open words typed as one', () => {
    expect(repaired('autoentrepreneur')).toEqual(['auto', 'entrepreneur'])
  })

  it('should keep known words, other forms of known words, short words and words with digits', () => {
    for (const word of ['mediateur', 'mediateurs', 'bai', 'num3rique']) expect(repaired(word)).toEqual([word])
  })

  it('should keep what nothing resembles', () => {
    expect(repaired('xylophone')).toEqual(['xylophone'])
  })

  it('should keep the weight and say what it did', () => {
    const [term] = repairSpelling([{ word: 'congi', stem: 'congi', weight: 0.3, origin: 'weak' }], known)
    expect(term).toMatchObject({ weight: 0.3, origin: 'repair' })
  })
})

describe('neighbours', () => {
  it('should be mutual', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(word, fc.nat(), (from, choice) => {
        const all = [...neighbours(from)].filter(Boolean)
        const to = all[choice % all.length] ?? from
        expect([...neighbours(to)]).toContain(from)
      }),
    )
  })
})
