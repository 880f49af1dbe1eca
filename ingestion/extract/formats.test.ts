import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { chunk } from '@/ingestion/chunk/chunk'
import { makeDocx, makeEpub, makeOdt, makePptx, makeXlsx, type Piece } from '@/tests/fixtures/make-office'
import { extractFile } from './file'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function extract(filename: string, content: Uint8Array | string) {
  const file = path.join(folder, filename)
  writeFileSync(file, content)
  return extractFile({ path: file, filename })
}

const about = { title: 'Prêter une tablette', date: '2026-03-02' }
const pieces: Piece[] = [
  { heading: 'Avant le prêt' },
  { text: 'La convention est signée par l’emprunteur & par l’accueil.' },
  { heading: 'À vérifier', level: 2 },
  { list: ['Le chargeur est là.', 'La batterie est pleine.'] },
  {
    table: [
      ['Matériel', 'Durée'],
      ['Tablette', '15 jours'],
    ],
  },
]
const read = [
  { kind: 'heading', level: 1, text: 'Avant le prêt' },
  { kind: 'paragraph', text: 'La convention est signée par l’emprunteur & par l’accueil.' },
  { kind: 'heading', level: 2, text: 'À vérifier' },
  { kind: 'list', text: '- Le chargeur est là.\n- La batterie est pleine.' },
  { kind: 'table', text: 'Matériel | Durée\nTablette | 15 jours' },
]

it('should read a Word document with its headings, lists and tables', async () => {
  expect(await extract('pret.docx', makeDocx({ ...about, pieces }))).toEqual({ ...about, blocks: read })
})

it('should read an OpenDocument text with its headings, lists and tables', async () => {
  expect(await extract('pret.odt', makeOdt({ ...about, pieces }))).toEqual({ ...about, blocks: read })
})

it('should tell numbered lists from others in an OpenDocument text, and know its title', async () => {
  const odt = makeOdt({
    ...about,
    pieces: [{ list: ['un', 'deux'] }, { list: ['d’abord', 'puis'], numbered: true }, { title: 'Prêter' }],
  })
  expect((await extract('listes.odt', odt)).blocks).toEqual([
    { kind: 'list', text: '- un\n- deux' },
    { kind: 'list', text: '1. d’abord\n2. puis' },
    { kind: 'heading', level: 1, text: 'Prêter' },
  ])
})

it('should read slides in the order in which they are shown, each as a page', async () => {
  const slides = [
    {
      title: 'Pourquoi prêter',
      lines: ['Essayer chez soi.', 'Apprendre à son rythme.'],
      notes: 'Donner un exemple.',
    },
    {
      title: 'Comment',
      lines: ['On prend rendez-vous.'],
      table: [
        ['Lieu', 'Jour'],
        ['Accueil', 'mardi'],
      ],
    },
  ]
  const { blocks, pages, title } = await extract('pret.pptx', makePptx({ ...about, slides }))
  expect({ pages, title }).toEqual({ pages: 2, title: about.title })
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: 'Pourquoi prêter', page: 1 },
    { kind: 'list', text: '- Essayer chez soi.\n- Apprendre à son rythme.', page: 1 },
    { kind: 'cut', page: 1 },
    { kind: 'paragraph', text: 'Donner un exemple.', page: 1 },
    { kind: 'heading', level: 2, text: 'Comment', page: 2 },
    { kind: 'paragraph', text: 'On prend rendez-vous.', page: 2 },
    { kind: 'table', text: 'Lieu | Jour\nAccueil | mardi', page: 2 },
  ])
})

it('should read every row of a spreadsheet under its headers', async () => {
  const rows = [
    ['Lieux ouverts en 2026', null, null],
    ['Lieu', 'Places', 'Depuis'],
    ['Médiathèque', 12.5, new Date('2026-01-15')],
    ['Mairie', null, new Date('2026-01-15T14:29:59.999Z')],
  ]
  const sheets = [
    { name: 'Lieux', rows },
    {
      name: 'Matériel',
      rows: [
        ['Objet', 'Prêté'],
        ['Souris', true],
      ],
    },
  ]
  const { blocks } = await extract('lieux.xlsx', makeXlsx({ ...about, sheets }))
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
    'Lieux',
    'Lieux ouverts en 2026',
    'Lieu : Médiathèque | Places : 12,5 | Depuis : 15/01/2026',
    'Lieu : Mairie | Depuis : 15/01/2026 14:30',
    'Matériel',
    'Objet : Souris | Prêté : VRAI',
  ])
})

it('should make a passage of every row', async () => {
  const { blocks } = await extract('lieux.csv', '\ufeffLieu;Jour\nRoanne;"mardi\net jeudi"\nCholet;lundi\n')
  expect(chunk({ blocks, title: 'Lieux' }).map((passage) => passage.text)).toEqual([
    'Lieu : Roanne | Jour : mardi et jeudi',
    'Lieu : Cholet | Jour : lundi',
  ])
})

it('should understand tables whose cells are parted by commas or tabs, also in Windows’ letters', async () => {
  const comma = await extract('a.csv', Buffer.from('Lieu,Durée\nRoanne,"1,5 h"\n', 'latin1'))
  expect(comma.blocks).toEqual([{ kind: 'row', text: 'Lieu : Roanne | Durée : 1,5 h' }])
  const tab = await extract('b.tsv', 'Lieu\tJour\nRoanne\tmardi\n')
  expect(tab.blocks).toEqual([{ kind: 'row', text: 'Lieu : Roanne | Jour : mardi' }])
})

it('should read a book chapter by chapter, without its table of contents', async () => {
  const chapters = [
    { title: 'Accueillir', html: '<h1>Accueillir</h1><p>On dit bonjour.</p>' },
    { title: 'Écouter', html: '<p>On pose une question ouverte.</p>' },
  ]
  const { blocks, title, date } = await extract('livre.epub', makeEpub({ ...about, chapters }))
  expect({ title, date }).toEqual(about)
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, text: 'Accueillir' },
    { kind: 'paragraph', text: 'On dit bonjour.' },
    { kind: 'cut' },
    { kind: 'heading', level: 1, text: 'Écouter' },
    { kind: 'paragraph', text: 'On pose une question ouverte.' },
  ])
})

it('should keep what was said under the time at which it was said', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>Bonjour à toutes</i>\r\net à tous.\r\n\r\n2\r\n00:01:05,500 --> 00:01:08,000\r\nParlons des mots de passe.\r\n\r\n3\r\n01:02:03,000 --> 01:02:05,000\r\nMerci.\r\n'
  expect((await extract('webinaire.srt', srt)).blocks).toEqual([
    { kind: 'heading', level: 2, text: '00:00:01' },
    { kind: 'paragraph', text: 'Bonjour à toutes et à tous.' },
    { kind: 'heading', level: 2, text: '00:01:05' },
    { kind: 'paragraph', text: 'Parlons des mots de passe.' },
    { kind: 'heading', level: 2, text: '01:02:03' },
    { kind: 'paragraph', text: 'Merci.' },
  ])
})

it('should leave the marks of WebVTT and lines that roll over out of what was said', async () => {
  const vtt =
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE rien\n\n00:01.000 --> 00:03.000 align:start\n<v Anna>On ouvre</v>\n\n00:03.000 --> 00:05.000\nOn ouvre la boîte.\n'
  expect((await extract('webinaire.vtt', vtt)).blocks).toEqual([
    { kind: 'heading', level: 2, text: '00:00:01' },
    { kind: 'paragraph', text: 'On ouvre la boîte.' },
  ])
})
