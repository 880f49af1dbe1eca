import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { IndexedDocument, IndexedPassage } from '../types'
import { createLexicalIndex } from './lexical-index'
import { toPassage } from './passage-table'

let lastPassage = 0

const documentRow = (id: number, title: string): IndexedDocument => ({
  id,
  title,
  collection: 'resources',
  recordId: String(id),
  generation: 1,
  published: true,
  visibility: 'public',
  address: `/ressources/${id}`,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

const entry = (id: number, title: string, texts: string[], headings: string[] = []) => ({
  document: documentRow(id, title),
  passages: texts.map((text): IndexedPassage => ({ id: ++lastPassage, document: id, title, headings, text })),
})

const filled = () => {
  const index = createLexicalIndex()
  index.put(
    entry(1, 'Prêt de matériel', ['Le prêt dure quinze jours.', 'Les tablettes sont prêtées gratuitement.']),
  )
  index.put(
    entry(2, 'Charte des bénévoles', ['Chaque bénévole signe la charte avant sa première permanence.']),
  )
  index.put(entry(3, 'Agenda', ['La permanence du mardi a lieu à la médiathèque, sans matériel.']))
  return index
}

const search = (index: ReturnType<typeof filled>, question: string, allow = (_: number) => true) =>
  index.search({ terms: analyse(question), allow, limit: 10 })

const found = (...args: Parameters<typeof search>) => search(...args).hits.map((hit) => hit.document.id)

describe('createLexicalIndex', () => {
  it('should rank a title above a mention in the text', () => {
    expect(found(filled(), 'matériel')).toEqual([1, 3])
  })

  it('should find other forms of a word', () => {
    expect(found(filled(), 'une tablette')).toEqual([1])
  })

  it('should prefer the form that was typed', () => {
    const index = createLexicalIndex()
    index.put(entry(1, 'A', ['des ateliers gratuits']))
    index.put(entry(2, 'B', ['un atelier gratuit']))
    expect(found(index, 'atelier')).toEqual([2, 1])
    expect(found(index, 'ateliers')).toEqual([1, 2])
  })

  it('should give a document the score of its best passage', () => {
    const [hit] = search(filled(), 'tablettes').hits
    expect(hit?.score).toBe(Math.max(...(hit?.passages.map((passage) => passage.score) ?? [])))
    expect(hit?.passages.filter((passage) => passage.score > 0)).toHaveLength(1)
  })

  it('should ask the filter before ranking, also for the best score', () => {
    const { hits, best } = search(filled(), 'matériel', (id) => id !== 1)
    expect(hits.map((hit) => hit.document.id)).toEqual([3])
    expect(best).toBe(hits[0]?.score)
  })

  it('should score included documents that hold no word, but only if they are allowed', () => {
    const terms = analyse('tablettes')
    const index = filled()
    const included = index.search({ terms, allow: (id) => id !== 3, limit: 10, include: [2, 3, 99] })
    expect(included.hits.map((hit) => [hit.document.id, hit.score > 0])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('should replace a document’s passages', () => {
    const index = filled()
    index.put(entry(1, 'Prêt de matériel', ['Les ordinateurs sont reconditionnés.']))
    expect(found(index, 'tablettes')).toEqual([])
    expect(found(index, 'ordinateur')).toEqual([1])
    expect(index.size()).toEqual({ documents: 3, passages: 3 })
  })

  it('should forget a removed document', () => {
    const index = filled()
    index.remove(2)
    expect(found(index, 'charte')).toEqual([])
    expect(index.document(2)).toBeUndefined()
    expect(index.size()).toEqual({ documents: 2, passages: 3 })
  })

  it('should take a document’s row alone', () => {
    const index = filled()
    index.update({ ...documentRow(2, 'Charte'), published: false })
    expect(index.document(2)?.published).toBe(false)
    expect(found(index, 'charte')).toEqual([2])
  })

  it('should give a passage back as it was', () => {
    const index = createLexicalIndex()
    const { document, passages } = entry(7, 'Œuvre', ['L’été, « ça » coûte 3 €.'], ['Tarifs'])
    index.put({ document, passages })
    const row = search(index, 'coûte').hits[0]?.passages[0]?.row
    expect(row && toPassage(row)).toEqual(passages[0])
  })

  it('should answer the same after many changes as an index made at once', () => {
    const index = filled()
    for (let round = 0; round < 2500; round++) index.put(entry(9, `Fiche ${round}`, ['Un texte qui change.']))
    index.remove(9)
    expect(index.tables.passages.slots()).toBeLessThan(1500)
    for (const question of ['matériel', 'permanence', 'charte bénévole', 'prêt tablettes']) {
      const ofBoth = [index, filled()].map((one) =>
        search(one, question).hits.map((hit) => [hit.document.id, hit.score.toFixed(5)]),
      )
      expect(ofBoth[0]).toEqual(ofBoth[1])
    }
  })
})
