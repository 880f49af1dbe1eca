import { describe, expect, it } from 'vitest'
import { makePdf, type PdfText } from '@/tests/fixtures/make-pdf'
import { chunk } from '../chunk/chunk'
import { extractPdf } from './pdf'

const extract = (pages: PdfText[][], title?: string) =>
  extractPdf({ bytes: makePdf({ pages, title }), name: 'a.pdf' })
const prose = (top: number, texts: string[]): PdfText[] =>
  texts.map((text, at) => ({ text, y: top - at * 14 }))

describe('extractPdf', () => {
  it('should give every block its page, and never let a passage span two', async () => {
    const { blocks, pages, title, date } = await extract(
      [prose(700, ['Le centre de ressources accueille.']), prose(700, ['Il forme aussi les aidants.'])],
      'Le guide du centre',
    )
    expect({ pages, title, date }).toEqual({ pages: 2, title: 'Le guide du centre', date: '2024-05-02' })
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Le centre de ressources accueille.', page: 1 },
      { kind: 'paragraph', text: 'Il forme aussi les aidants.', page: 2 },
    ])
    expect(chunk({ blocks, title: 'a' }).map((passage) => passage.page)).toEqual([1, 2])
  })

  it('should join lines, mend hyphens and take large letters as headings', async () => {
    const lines = prose(700, [
      'Les conseillers re\u00e7oivent les habitants qui demandent un accompa-',
      'gnement, sur rendez-vous ou pendant les permanences de la mai-',
      'son France Services, dans chacune des communes du territoire',
      'et parfois au domicile des personnes.',
    ])
    const { blocks, title } = await extract([
      [{ text: 'Accueillir le public', y: 780, size: 22 }, { text: 'Sur place', y: 740, size: 15 }, ...lines],
    ])
    expect(title).toBe('Accueillir le public')
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Accueillir le public', page: 1 },
      { kind: 'heading', level: 2, text: 'Sur place', page: 1 },
      {
        kind: 'paragraph',
        page: 1,
        text: 'Les conseillers reçoivent les habitants qui demandent un accompagnement, sur rendez-vous ou pendant les permanences de la maison France Services, dans chacune des communes du territoire et parfois au domicile des personnes.',
      },
    ])
  })

  it('should cut running titles and page numbers', async () => {
    const page = (number: number): PdfText[] => [
      { text: 'Rapport annuel', y: 810 },
      ...prose(700, [`Le texte de la page ${number} est unique.`]),
      { text: `Page ${number}`, y: 30 },
    ]
    const { blocks } = await extract([1, 2, 3, 4].map(page))
    const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []))
    expect(texts).toEqual([1, 2, 3, 4].map((number) => `Le texte de la page ${number} est unique.`))
    expect(blocks.filter((block) => block.kind === 'cut')).toHaveLength(8)
  })

  it('should read the cells of a table by the gaps between them', async () => {
    const row = (y: number, lieu: string, jour: string): PdfText[] => [
      { text: lieu, y },
      { text: jour, x: 300, y },
    ]
    const { blocks } = await extract([
      [...row(700, 'Lieu', 'Jour'), ...row(686, 'Mably', 'lundi'), ...row(672, 'Feurs', 'jeudi')],
    ])
    expect(blocks).toEqual([{ kind: 'table', text: 'Lieu\tJour\nMably\tlundi\nFeurs\tjeudi', page: 1 }])
  })
})
