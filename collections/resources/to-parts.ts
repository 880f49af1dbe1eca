import { filePart } from '@/collections/files/to-part'
import { escapeMarkdown, richTextToMarkdown } from '@/collections/shared/rich-text-to-markdown'
import type { File, Resource } from '@/payload-types'
import type { Part } from '@/src/documents/document'

type Block = NonNullable<Resource['blocks']>[number]

/** Files are only read when they were loaded with the record. */
const loaded = (file: number | File | null | undefined): File | undefined =>
  typeof file === 'object' && file ? file : undefined

/** The words of the blocks that are written in the administration, as Markdown; nothing for the others. */
function markdownOf(block: Block): string {
  // A block that was only just added to a draft holds nothing yet, whatever its type says.
  if (block.blockType === 'section')
    return block.heading ? `${'#'.repeat(Number(block.level) || 2)} ${escapeMarkdown(block.heading)}` : ''
  if (block.blockType === 'text') return block.body ? richTextToMarkdown(block.body) : ''
  return block.blockType === 'link' ? escapeMarkdown(block.label ?? '') : ''
}

/** The part that a block with a source of its own makes. */
function partOf({ block, dir }: { block: Block; dir: string }): Part | undefined {
  if (block.blockType === 'imported') return { kind: block.format ?? 'text', text: block.text ?? '' }
  if (block.blockType === 'video')
    return { kind: 'text', text: block.transcript ?? '', heading: block.title ?? undefined }
  const file = block.blockType === 'file' ? loaded(block.file) : undefined
  return file && filePart({ file, title: block.blockType === 'file' ? block.title : undefined, dir })
}

/** A heading that nothing follows belongs to the part that comes next. */
function withoutLastHeading(written: string[]): { rest: string[]; heading?: string } {
  const last = written.at(-1)
  if (!last || !/^#+ [^\n]+$/.test(last)) return { rest: written }
  return { rest: written.slice(0, -1), heading: last.replace(/^#+ /, '').replace(/\\(.)/g, '$1') }
}

/** A resource's blocks as parts, in their order; neighbouring written blocks make one part. */
export function toParts({
  blocks,
  summary,
  dir,
}: {
  blocks: Block[]
  summary?: string | null
  dir: string
}): Part[] {
  const parts: Part[] = []
  let written = summary ? [escapeMarkdown(summary)] : []
  const flush = (pieces: string[]) => {
    if (pieces.length > 0) parts.push({ kind: 'markdown', text: pieces.join('\n\n') })
    written = []
  }
  for (const block of blocks) {
    const markdown = markdownOf(block)
    if (markdown) written.push(markdown)
    const part = partOf({ block, dir })
    if (!part) continue
    const { rest, heading } = withoutLastHeading(written)
    flush(part.heading ? written : rest)
    parts.push(part.heading ? part : { ...part, heading })
  }
  flush(written)
  return parts
}

/** Ids of the uploads that the blocks show: whoever may read the resource may open them. */
export const shownFiles = (blocks: Block[]): number[] =>
  blocks.flatMap((block) => {
    const upload =
      block.blockType === 'file' ? block.file : block.blockType === 'image' ? block.image : undefined
    if (upload === undefined || upload === null) return []
    return [typeof upload === 'object' ? upload.id : upload]
  })
