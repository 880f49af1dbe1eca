import { isAccepted } from '@/collections/files/formats'
import type { File, Resource } from '@/payload-types'
import { fromHtml } from '@/src/components/reading/from-html'
import { fromLexical } from '@/src/components/reading/from-lexical'
import { fromMarkdown } from '@/src/components/reading/from-markdown'
import { fromPassage } from '@/src/components/reading/from-passage'
import { fromText } from '@/src/components/reading/from-text'
import type { ReadingNode } from '@/src/components/reading/tree'
import { element } from '@/src/components/reading/tree'
import type { ResourcePart } from '@/src/components/resources/resource-part'
import type { ServedPassage } from '@/src/passages/read-served'

type Block = NonNullable<Resource['blocks']>[number]
type Imported = Extract<Block, { blockType: 'imported' }>

const readers = { markdown: fromMarkdown, text: fromText, html: fromHtml }

/** A file is a number where the person may not see it: then it has no part. */
const seen = (file: number | File): File | undefined => (typeof file === 'object' ? file : undefined)

const words = (nodes: ReadingNode[]): ResourcePart => ({ kind: 'words', nodes })

function partOf(block: Block): ResourcePart | undefined {
  switch (block.blockType) {
    case 'section':
      return words([element(block.level === '3' ? 'h3' : 'h2', [{ text: block.heading }])])
    case 'text':
      return words(fromLexical(block.body))
    case 'imported':
      return words(readers[block.format](block.text))
    case 'link':
      return { kind: 'link', href: block.url, nodes: [{ text: block.label.normalize('NFC') }] }
    case 'video':
      return {
        kind: 'video',
        href: block.url,
        title: block.title,
        nodes: fromText(block.transcript ?? ''),
      }
    case 'image': {
      const image = seen(block.image)
      if (!image?.url) return undefined
      const { url, width, height } = image
      return {
        kind: 'image',
        src: url,
        alt: block.alt,
        width: width ?? undefined,
        height: height ?? undefined,
      }
    }
    case 'file': {
      const file = seen(block.file)
      if (!file?.url) return undefined
      const title = block.title || file.originalName || file.filename || ''
      return {
        kind: 'file',
        title,
        pages: `/documents/${file.id}`,
        href: file.url,
        isRead: isAccepted(file.mimeType ?? ''),
      }
    }
  }
}

/** Text that lost its layout (once a PDF, or a web page) reads better as the worker mended it than as it came. */
const wasMended = (block: Block): block is Imported =>
  block.blockType === 'imported' && block.format !== 'markdown'

const textOf = (node: ReadingNode): string =>
  'text' in node ? node.text : node.children.map(textOf).join('')

/** The passages of an imported text in its place, without the summary that opens the first of them. */
function mendedParts({ passages, summary }: { passages: ServedPassage[]; summary: string }): ResourcePart[] {
  const nodes = passages.flatMap(fromPassage)
  const [first] = nodes
  return [words(first && textOf(first) === summary ? nodes.slice(1) : nodes)]
}

/**
 * What a resource's page shows: the summary, then block by block. When its words are one imported text, the passages
 * made from it are shown instead, once there are some: they are what is quoted.
 */
export function resourceParts(args: { resource: Resource; passages: ServedPassage[] }): ResourcePart[] {
  const blocks = args.resource.blocks ?? []
  const summary = args.resource.summary?.normalize('NFC').trim() ?? ''
  const passages = args.passages.filter(({ fileId }) => fileId === undefined)
  const isOneText =
    blocks.filter(wasMended).length === 1 &&
    blocks.every((block) => wasMended(block) || block.blockType === 'file')
  const parts = blocks.flatMap((block) => {
    const isMended = isOneText && wasMended(block) && passages.length > 0
    return isMended ? mendedParts({ passages, summary }) : (partOf(block) ?? [])
  })
  return summary ? [{ kind: 'summary', nodes: fromText(summary) }, ...parts] : parts
}
