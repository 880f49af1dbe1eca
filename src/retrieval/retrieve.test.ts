import { describe, expect, it } from 'vitest'
import type { Visibility } from '@/src/visibility/visibility'
import { createLexicalIndex } from './lexical/lexical-index'
import { retrieve } from './retrieve'
import type { DenseHit, DensePort, IndexedDocument } from './types'

type Sheet = { id: number; text: string; visibility?: Visibility; published?: boolean; cosine?: number }

const row = ({ id, visibility = 'public', published = true }: Sheet): IndexedDocument => ({
  id,
  visibility,
  published,
  title: `Fiche ${id}`,
  collection: 'resources',
  recordId: String(id),
  generation: 1,
  address: `/ressources/${id}`,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

const indexOf = (sheets: Sheet[]) => {
  const index = createLexicalIndex()
  for (const sheet of sheets) {
    const passage = {
      id: sheet.id * 10,
      document: sheet.id,
      title: `Fiche ${sheet.id}`,
      headings: [],
      text: sheet.text,
    }
    index.put({ document: row(sheet), passages: [passage] })
  }
  return index
}

/** A dense leg whose vectors are the sheets' own cosines; sheets without one have no vector. */
const denseOf = (sheets: Sheet[], asked: string[] = []): DensePort => {
  const hits = (kept: Sheet[]): DenseHit[] =>
    kept
      .flatMap(({ id, cosine }) => (cosine === undefined ? [] : [{ document: id, passage: id * 10, cosine }]))
      .sort((a, b) => b.cosine - a.cosine)
  return {
    embedQuestion: async (text) => {
      asked.push(text)
      return new Float32Array(2)
    },
    candidates: async ({ visibilities, limit }) =>
      hits(sheets.filter(({ visibility = 'public' }) => visibilities.includes(visibility))).slice(0, limit),
    cosines: async ({ documentIds }) => hits(sheets.filter(({ id }) => documentIds.includes(id))),
  }
}

const ask = async (sheets: Sheet[], question: string, rest: Partial<Parameters<typeof retrieve>[0]> = {}) => {
  const found = await retrieve({ query: { question, viewer: null }, index: indexOf(sheets), ...rest })
  return { ...found, ids: found.documents.map(({ document }) => document.id) }
}

const sheets: Sheet[] = [
  { id: 1, text: 'Les tablettes sont prêtées quinze jours.', cosine: 0.85 },
  { id: 2, text: 'Un ordinateur portable peut être emporté.', cosine: 0.86 },
  { id: 3, text: 'La charte des bénévoles.', cosine: 0.84 },
]

describe('retrieve', () => {
  it('should find by words alone without a dense leg', async () => {
    const found = await ask(sheets, 'Quelles tablettes sont prêtées ?')
    expect(found.ids).toEqual([1])
    expect(found.bestCosine).toBeUndefined()
    expect(found.idfCoverage).toBeCloseTo(1)
  })

  it('should add what only meaning finds', async () => {
    const found = await ask(sheets, 'tablettes prêtées', { dense: denseOf(sheets) })
    expect(found.ids).toEqual([1, 2, 3])
    expect(found.bestCosine).toBe(0.86)
  })

  it('should not bury a document that has no vector', async () => {
    const bare = sheets.map((sheet) => (sheet.id === 1 ? { ...sheet, cosine: undefined } : sheet))
    expect((await ask(bare, 'tablettes prêtées', { dense: denseOf(bare) })).ids[0]).toBe(1)
  })

  it('should embed the question without its courtesy', async () => {
    const asked: string[] = []
    await ask(sheets, 'Bonjour, où sont les tablettes ? Merci', { dense: denseOf(sheets, asked) })
    expect(asked).toEqual(['où sont les tablettes ?'])
  })

  it.each<{ sheet: Partial<Sheet>; role?: 'volunteer' | 'editor'; seen: boolean }>([
    { sheet: { visibility: 'network' }, seen: false },
    { sheet: { visibility: 'network' }, role: 'volunteer', seen: true },
    { sheet: { visibility: 'editors' }, role: 'volunteer', seen: false },
    { sheet: { visibility: 'editors' }, role: 'editor', seen: true },
    { sheet: { published: false }, role: 'editor', seen: false },
  ])('should obey the document’s row: $sheet for $role', async ({ sheet, role, seen }) => {
    const hidden = { id: 1, text: 'Les tablettes.', cosine: 0.9, ...sheet }
    const viewer = role ? { id: 1, role } : null
    const open: DensePort = {
      ...denseOf([hidden]),
      candidates: async () => denseOf([hidden]).cosines({ vector: new Float32Array(2), documentIds: [1] }),
    }
    const found = await ask([hidden], 'tablettes', { query: { question: 'tablettes', viewer }, dense: open })
    expect(found.ids).toEqual(seen ? [1] : [])
  })

  it('should say how much of the question the best passage holds', async () => {
    const found = await ask(sheets, 'tablettes en Australie')
    expect(found.idfCoverage).toBeGreaterThan(0)
    expect(found.idfCoverage).toBeLessThan(0.5)
  })

  it('should find nothing in an empty base', async () => {
    const found = await ask([], 'tablettes', { dense: denseOf([]) })
    expect(found).toMatchObject({ documents: [], idfCoverage: 0, bestCosine: undefined })
  })

  it('should keep to the limit', async () => {
    const query = { question: 'tablettes', viewer: null, limit: 2 }
    expect((await ask(sheets, 'tablettes', { query, dense: denseOf(sheets) })).ids).toHaveLength(2)
  })
})
