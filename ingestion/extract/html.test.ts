import { describe, expect, it } from 'vitest'
import { charsetOfHtml, extractHtml } from './html'

const long = 'Les ateliers ont lieu chaque mardi à la médiathèque et s’adressent aux débutants de tous âges. '
  .repeat(4)
  .trim()
const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`

describe('extractHtml', () => {
  it('should keep the main content and mark where words were left out', () => {
    const { blocks } = extractHtml({
      html: page(
        `<nav>Menu du site</nav><article><h2>Les ateliers</h2><p>${long}</p><aside>Publicité</aside><p>Sans inscription, toute l’année.</p></article><footer>Mentions</footer>`,
      ),
    })
    expect(blocks.filter((block) => block.kind !== 'cut')).toEqual([
      { kind: 'heading', level: 2, text: 'Les ateliers' },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: 'Sans inscription, toute l’année.' },
    ])
    const place = blocks.findIndex((block) => 'text' in block && block.text === long)
    expect(blocks[place + 1]).toEqual({ kind: 'cut' })
  })

  it('should keep lists whole and tables with their header', () => {
    const { blocks } = extractHtml({
      html: page(
        `<main><p>${long}</p><ul><li>un<ol><li>a</li><li>b</li></ol></li><li>deux</li></ul><table><tr><th>Jour</th><th>Lieu</th></tr><tr><td>lundi</td><td><p>Roanne</p><p>centre</p></td></tr></table></main>`,
      ),
    })
    expect(blocks).toEqual([
      { kind: 'paragraph', text: long },
      { kind: 'list', text: '- un\n  1. a\n  2. b\n- deux' },
      { kind: 'table', text: 'Jour | Lieu\nlundi | Roanne centre' },
    ])
  })

  it.each([
    ['<meta property="article:published_time" content="2024-03-02T10:00:00+01:00">', '', '2024-03-02'],
    ['<script type="application/ld+json">{"datePublished": "2023-11"}</script>', '', '2023-11'],
    ['', '<time datetime="2022-01-05">5 janvier</time>', '2022-01-05'],
    ['', '', undefined],
  ])('should find the date in %s%s', (head, body, date) => {
    expect(extractHtml({ html: page(`<main>${body}<p>${long}</p></main>`, head) }).date).toBe(date)
  })

  it('should take the title of the page', () => {
    expect(extractHtml({ html: page(`<p>${long}</p>`, '<title>Ateliers numériques</title>') }).title).toBe(
      'Ateliers numériques',
    )
  })

  it('should read short pages and fragments, and give nothing for nothing', () => {
    expect(extractHtml({ html: '<p>Fermé le <b>lundi</b> &amp; mardi' }).blocks).toEqual([
      { kind: 'paragraph', text: 'Fermé le lundi & mardi' },
    ])
    expect(extractHtml({ html: '' }).blocks).toEqual([])
  })

  it('should never run or show what is no text', () => {
    const { blocks } = extractHtml({
      html: page(
        `<main><p>${long}</p><script>alert(1)</script><style>p{}</style><svg><text>non</text></svg></main>`,
      ),
    })
    expect(blocks).toEqual([{ kind: 'paragraph', text: long }])
  })

  it('should read the character set that a page announces', () => {
    expect(charsetOfHtml(Buffer.from('<meta charset=iso-8859-1>'))).toBe('iso-8859-1')
    expect(
      charsetOfHtml(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">')),
    ).toBe('utf-8')
    expect(charsetOfHtml(Buffer.from('<p>rien'))).toBeUndefined()
  })
})
