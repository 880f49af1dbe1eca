import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunk } from '../chunk/chunk'
import { extractText } from './text'

const extract = (...lines: string[]) => extractText({ text: lines.join('\n') }).blocks
const texts = (...lines: string[]) => extract(...lines).map((block) => ('text' in block ? block.text : '✂'))
const filler = (words: number) => `${'Le réseau accompagne les habitants. '.repeat(words)}`.trim()

describe('extractText', () => {
  it('should join the lines that a margin cut', () => {
    expect(
      texts(
        'Le centre de ressources prête du matériel aux structures',
        'Membres du réseau et forme leurs équipes à la prise en main',
        'de ce matériel, sur place ou à distance, pendant une ou',
        'plusieurs demi-journées selon les besoins, les lieux et',
        'les équipes.',
        'Il se réunit une fois par mois.',
      ),
    ).toEqual([
      'Le centre de ressources prête du matériel aux structures Membres du réseau et forme leurs équipes à la prise en main de ce matériel, sur place ou à distance, pendant une ou plusieurs demi-journées selon les besoins, les lieux et les équipes.\nIl se réunit une fois par mois.',
    ])
  })

  it.each([
    ['les média-', 'teurs forment les équipes', 'les médiateurs forment les équipes'],
    ['les rendez-vous et rendez-', 'vous suivants', 'les rendez-vous et rendez-vous suivants'],
    ['un lieu dit ci-', 'dessus mentionné', 'un lieu dit ci-dessus mentionné'],
    ['la ville de Saint-', 'Étienne accueille', 'la ville de Saint-Étienne accueille'],
    ['entre 2016-', '2022 le plan', 'entre 2016-2022 le plan'],
    ['voir www.exemple.fr/les-', 'ateliers du mois', 'voir www.exemple.fr/les-ateliers du mois'],
    ['co-construire et co-', 'organiser ensemble', 'co-construire et co-organiser ensemble'],
    ['la tech-', 'nologie de la commu-', 'la technologie de la commu-'],
  ])('should mend the hyphen between %j and %j', (first, second, joined) => {
    expect(texts(first, second)).toEqual([joined])
  })

  it('should join a sentence that an empty line or a page parted', () => {
    expect(
      texts('Les ateliers de découverte ont lieu dans toutes les', '', 'bibliothèques du département.'),
    ).toEqual(['Les ateliers de découverte ont lieu dans toutes les bibliothèques du département.'])
    expect(texts('34 %', '', 'des habitants de plus de soixante ans demandent une aide.')).toEqual([
      '34 % des habitants de plus de soixante ans demandent une aide.',
    ])
  })

  it('should understand Markdown marks in plain text', () => {
    expect(
      extract(
        '## Les **ateliers**',
        '',
        'Un [lien](#) et *deux* mots_à_garder, 3 * 4 * 5, `code`, m<sup>2</sup> \\(ici\\).',
        '',
        '- un',
        '  - **deux** : suite',
        '',
        '- trois',
        '',
        '| Jour | Lieu |',
        '|------|------|',
        '| lundi | Roanne |',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'Les ateliers' },
      { kind: 'paragraph', text: 'Un lien et deux mots_à_garder, 3 * 4 * 5, code, m2 (ici).' },
      { kind: 'list', text: '- un\n  - deux : suite\n- trois' },
      { kind: 'table', text: 'Jour | Lieu\nlundi | Roanne' },
    ])
  })

  it.each(['-', '•', '◦', '–', '✓', '*', '+'])(
    'should keep the items of a list marked by %s together',
    (mark) => {
      const item = (text: string) => `${mark} ${text}`
      expect(extract('Il faut :', '', item('une pièce'), '', item('un té-'), '  léphone'), mark).toEqual([
        { kind: 'paragraph', text: 'Il faut :' },
        { kind: 'list', text: `${item('une pièce')}\n${item('un téléphone')}` },
      ])
    },
  )

  it('should read tables by tab with empty cells and rows over an empty line', () => {
    expect(extract('<b>Lieu</b>\t<b>Postes</b>', 'Mably\t1', '', 'Feurs\t2', 'Renaison\t\t')).toEqual([
      { kind: 'table', text: 'Lieu\tPostes\nMably\t1\nFeurs\t2\nRenaison' },
    ])
  })

  it('should take tags out of rows and lines', () => {
    expect(texts('<ul> <li>• Un <b>outil</b> utile</li> <li>• Un moyen</li> </ul>\t<i>Limites</i>')).toEqual([
      '• Un outil utile • Un moyen\tLimites',
    ])
  })

  it('should take short lines over text as headings, nested where they follow each other', () => {
    const blocks = extract('Coopérer', '', 'Fédérer le réseau', '', filler(3), '', 'Outiller', '', filler(2))
    expect(blocks.filter((block) => block.kind === 'heading')).toEqual([
      { kind: 'heading', level: 3, text: 'Coopérer' },
      { kind: 'heading', level: 4, text: 'Fédérer le réseau' },
      { kind: 'heading', level: 4, text: 'Outiller' },
    ])
  })

  it('should keep the lines of an event with its day', () => {
    expect(
      extract(
        'CALENDRIER',
        '',
        'LUNDI 12 OCTOBRE',
        '',
        '9h30-17h',
        '',
        'Lieu à définir',
        '',
        'MARDI 9 MARS',
        '',
        '2027',
        '',
        '10h-17h',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'CALENDRIER' },
      { kind: 'paragraph', text: 'LUNDI 12 OCTOBRE 9h30-17h Lieu à définir' },
      { kind: 'paragraph', text: 'MARDI 9 MARS 2027 10h-17h' },
    ])
  })

  it('should keep the hours of a programme together', () => {
    expect(
      extract('PROGRAMME', '', '', '', '9h-9h30 : Accueil', '', '', '', '9h30-10h : Actualités'),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'PROGRAMME' },
      { kind: 'list', text: '9h-9h30 : Accueil\n9h30-10h : Actualités' },
    ])
  })

  it('should keep labels beside their values', () => {
    expect(extract('Public : seniors débutants', 'Durée : 2 heures', 'Matériel : 8 tablettes')).toEqual([
      { kind: 'list', text: 'Public : seniors débutants\nDurée : 2 heures\nMatériel : 8 tablettes' },
    ])
  })

  it('should keep questions that follow each other as text', () => {
    expect(extract('Les questions', '', 'Comment attirer ?', '', 'Comment fidéliser ?')).toEqual([
      { kind: 'heading', level: 4, text: 'Les questions' },
      { kind: 'paragraph', text: 'Comment attirer ?' },
      { kind: 'paragraph', text: 'Comment fidéliser ?' },
    ])
  })

  it('should cut a table of contents with its title', () => {
    expect(
      texts('Introduction', '', 'Sommaire', '', '1 Objet.....3', 'Suite ………\t12', '', filler(1)),
    ).toEqual(['Introduction', '✂', filler(1)])
  })

  it('should cut running titles where pages break, but keep the first', () => {
    const page = (end: string) => [filler(15), '', end, '', 'Plan numérique 2024', '']
    const found = texts(
      'Plan numérique 2024',
      '',
      ...page('et les équipes des structures qui accueillent les'),
      'habitants du bassin.',
      '',
      ...page('Fin.'),
      ...page('Fin.'),
    )
    expect(found.filter((text) => text === 'Plan numérique 2024')).toHaveLength(1)
    expect(found.filter((text) => text === '✂')).toHaveLength(3)
  })

  it('should keep what merely recurs', () => {
    const sheet = ['Objectifs', '', `- ${filler(12)}`, '', 'Matériel', '', '- tablettes', '']
    const headings = extract(...sheet, ...sheet, ...sheet).filter((block) => block.kind === 'heading')
    expect(headings).toHaveLength(6)
  })

  it('should cut page numbers that count, and keep other numbers', () => {
    const pages = [1, 2, 3, 4].flatMap((number) => [filler(15), '', String(number), ''])
    expect(texts(...pages).filter((text) => text === '✂')).toHaveLength(4)
    expect(texts('Budget', '', '2027', '', '49', '', filler(2))).not.toContain('✂')
    expect(texts(filler(2), '', 'Page 1 sur 2', '', filler(2), '', 'Page 2 sur 2')).toEqual([
      filler(2),
      '✂',
      filler(2),
      '✂',
    ])
  })

  it('should cut the addresses that a page repeats and the captions of images', () => {
    expect(
      texts(
        'Le site https://exemple.fr/carte/ existe.',
        '',
        'https://exemple.fr/carte/',
        '',
        'image plan.png (0.2MB)',
      ),
    ).toEqual(['Le site https://exemple.fr/carte/ existe.', '✂'])
  })

  it('should keep an address with the words that announce it', () => {
    expect(texts('La liste est sur notre site :', 'https://exemple.fr/liste')).toEqual([
      'La liste est sur notre site : https://exemple.fr/liste',
    ])
  })

  it('should take its title from the first heading of more than one word', () => {
    expect(extractText({ text: 'édito\n\nTexte.' }).title).toBeUndefined()
    expect(extractText({ text: `Charte des bénévoles\n\n${filler(2)}` }).title).toBe('Charte des bénévoles')
  })

  const word = fc.constantFrom(
    'réseau',
    'Atelier',
    'et',
    'le',
    '2024',
    '-',
    '•',
    '##',
    '**mot**',
    'fin.',
    'co-',
    '9h30',
    'LUNDI',
    '\t',
    '?',
    ':',
    '<b>gras</b>',
    '.....3',
  )
  const source = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 40 },
  )

  it('should never add or move a word', () => {
    const letters = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\d]/gu, '')
    fc.assert(
      fc.property(source, (lines) => {
        const all = letters(lines.join('\n'))
        let at = 0
        for (const block of extract(...lines)) {
          if (!('text' in block)) continue
          const wanted = letters(block.text)
          at = all.indexOf(wanted, at)
          expect(at).toBeGreaterThanOrEqual(0)
          at += wanted.length
        }
      }),
      { numRuns: 300 },
    )
  })

  it('should lose no word without a cut', () => {
    const letters = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\d]/gu, '')
    fc.assert(
      fc.property(source, (lines) => {
        const blocks = extract(...lines)
        if (blocks.some((block) => block.kind === 'cut')) return
        expect(letters(blocks.map((block) => ('text' in block ? block.text : '')).join(' '))).toBe(
          letters(lines.join('\n')),
        )
      }),
      { numRuns: 300 },
    )
  })
})

const real = path.resolve(import.meta.dirname, '../../../shared/seeds')

describe.skipIf(!existsSync(real))('extractText on real documents', () => {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replace(/<\/?[a-z][^>\n]*>/gi, '')
      .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
      .replace(/[\\*_#`|~]+|^\s*[-+]\s+/gm, '')
      .replace(/-\s*/g, '')
      .replace(/\s+/g, ' ')
      .trim()

  it.each(existsSync(real) ? readdirSync(real) : [])(
    'should find every stretch of every passage in %s',
    (name) => {
      const text = readFileSync(path.join(real, name), 'utf8')
      const { blocks, title } = extractText({ text })
      const source = plain(text)
      const stretches = chunk({ blocks, title: title ?? name }).flatMap((passage) => passage.text.split('\f'))
      expect(stretches.length).toBeGreaterThan(5)
      for (const stretch of stretches) expect(source).toContain(plain(stretch))
    },
  )
})
