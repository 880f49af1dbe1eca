import path from 'node:path/posix'
import type { Block } from '@/src/documents/document'
import type { Archive } from '../archive/archive'
import { openContainer } from '../archive/container'
import type { Extracted } from '../extracted'
import { elementsOf, parseXml, type XmlElement } from '../xml'
import { readProperties } from './properties'

/** The files of the slides, in the order in which they are shown. */
function slidePaths(archive: Archive): string[] {
  const related = parseXml(archive.text('ppt/_rels/presentation.xml.rels') ?? '<none/>')
  const targets = new Map(
    elementsOf(related, 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]),
  )
  const shown = elementsOf(parseXml(archive.text('ppt/presentation.xml') ?? '<none/>'), 'p:sldId')
  return shown.flatMap((slide) => {
    const target = targets.get(slide.getAttribute('r:id'))
    return target ? [target.startsWith('/') ? target.slice(1) : path.join('ppt', target)] : []
  })
}

/** The words of a paragraph: its runs, a line break a space. */
const paragraphText = (paragraph: XmlElement): string =>
  [...elementsOf(paragraph, 'a:t')]
    .map((run) => run.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const linesOf = (node: XmlElement): string[] => elementsOf(node, 'a:p').map(paragraphText).filter(Boolean)

function shapeBlocks(shape: XmlElement): Block[] {
  const role = elementsOf(shape, 'p:ph')[0]?.getAttribute('type') ?? ''
  // Their words stand on every slide.
  if (['sldNum', 'ftr', 'dt', 'hdr'].includes(role)) return []
  const lines = linesOf(shape)
  if (lines.length === 0) return []
  if (role === 'title' || role === 'ctrTitle') return [{ kind: 'heading', level: 2, text: lines.join(' ') }]
  if (lines.length === 1) return [{ kind: 'paragraph', text: lines[0] ?? '' }]
  return [{ kind: 'list', text: lines.map((line) => `- ${line}`).join('\n') }]
}

function tableBlock(table: XmlElement): Block[] {
  const rows = elementsOf(table, 'a:tr').map((row) =>
    elementsOf(row, 'a:tc')
      .map((cell) => linesOf(cell).join(' '))
      .join(' | '),
  )
  const text = rows.filter((row) => /[\p{L}\p{N}]/u.test(row)).join('\n')
  return text ? [{ kind: 'table', text }] : []
}

const isTitle = (block: Block): boolean => block.kind === 'heading'

/** A slide's blocks, its title first wherever the file keeps it. */
function slideBlocks(slide: XmlElement): Block[] {
  const blocks = [
    ...elementsOf(slide, 'p:sp').flatMap(shapeBlocks),
    ...elementsOf(slide, 'a:tbl').flatMap(tableBlock),
  ]
  return [...blocks.filter(isTitle), ...blocks.filter((block) => !isTitle(block))]
}

/** What the speaker noted under a slide. */
function noteBlocks({ archive, slide }: { archive: Archive; slide: string }): Block[] {
  const rels = archive.text(path.join(path.dirname(slide), '_rels', `${path.basename(slide)}.rels`))
  if (!rels) return []
  const target = elementsOf(parseXml(rels), 'Relationship')
    .find((one) => one.getAttribute('Type')?.endsWith('/notesSlide'))
    ?.getAttribute('Target')
  const notes = target && archive.text(path.join(path.dirname(slide), target))
  if (!notes) return []
  const body = elementsOf(parseXml(notes), 'p:sp').filter((shape) =>
    elementsOf(shape, 'p:ph').some((holder) => holder.getAttribute('type') === 'body'),
  )
  const lines = body.flatMap(linesOf)
  return lines.length > 0
    ? [{ kind: 'cut' }, ...lines.map((text): Block => ({ kind: 'paragraph', text }))]
    : []
}

/** The blocks of a presentation; a slide is a page, its title a heading, and the speaker's notes follow it. */
export function extractPptx({ bytes, name }: { bytes: Uint8Array; name: string }): Extracted {
  const archive = openContainer({ bytes, name, kind: 'pptx' })
  const slides = slidePaths(archive)
  const blocks = slides.flatMap((slide, at) => {
    const own = slideBlocks(parseXml(archive.text(slide) ?? '<none/>'))
    return [...own, ...noteBlocks({ archive, slide })].map((block): Block => ({ ...block, page: at + 1 }))
  })
  const { title, date } = readProperties(archive)
  const first = blocks.find(isTitle)
  return {
    blocks,
    title: title ?? (first && 'text' in first ? first.text : undefined),
    date,
    pages: slides.length,
  }
}
