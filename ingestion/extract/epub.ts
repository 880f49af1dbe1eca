import path from 'node:path/posix'
import { parseHTML } from 'linkedom'
import type { Block } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import type { Archive } from './archive/archive'
import { openContainer } from './archive/container'
import { extractArticle } from './article'
import type { Extracted } from './extracted'
import { dayOf, elementsOf, parseXml, textOfFirst, type XmlElement } from './xml'

function readPackage({ archive, name }: { archive: Archive; name: string }) {
  const container = parseXml(archive.text('META-INF/container.xml') ?? '<none/>')
  const file = elementsOf(container, 'rootfile')[0]?.getAttribute('full-path') ?? ''
  const text = archive.text(file)
  if (!text) throw fail('unreadable:file', { name })
  return { book: parseXml(text), folder: path.dirname(file) }
}

/** The files of the chapters, in reading order; the table of contents is none. */
function chapterPaths({ book, folder }: { book: XmlElement; folder: string }): string[] {
  const items = new Map(elementsOf(book, 'item').map((item) => [item.getAttribute('id'), item]))
  return elementsOf(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'))
    const isContents = item?.getAttribute('properties')?.split(/\s+/).includes('nav')
    const href = item?.getAttribute('href')
    return href && !isContents ? [path.join(folder, decodeURIComponent(href.split('#')[0] ?? ''))] : []
  })
}

/** A chapter's blocks; one without a heading gets its own title, so that it does not stand under the one before. */
function chapterBlocks({ html, title }: { html: string; title?: string }): Block[] {
  const { document } = parseHTML(html)
  const { blocks } = extractArticle({ html: document.body?.innerHTML ?? '' })
  if (blocks.length === 0 || blocks[0]?.kind === 'heading') return blocks
  const own = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim()
  return own && own !== title ? [{ kind: 'heading', level: 1, text: own }, ...blocks] : blocks
}

/** The blocks of an electronic book, chapter by chapter. Throws `encrypted:file` for one that a shop has locked. */
export function extractEpub({ bytes, name }: { bytes: Uint8Array; name: string }): Extracted {
  const archive = openContainer({ bytes, name, kind: 'epub' })
  const { book, folder } = readPackage({ archive, name })
  const title = textOfFirst(book, 'dc:title')
  const chapters = chapterPaths({ book, folder }).map((chapter) => archive.text(chapter) ?? '')
  const blocks = chapters.flatMap((html, at): Block[] => [
    ...(at > 0 ? [{ kind: 'cut' as const }] : []),
    ...chapterBlocks({ html, title }),
  ])
  return { blocks, title, date: dayOf(textOfFirst(book, 'dc:date')) }
}
