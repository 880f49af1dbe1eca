import type { Block } from '@/src/documents/document'

/** A block with its place in the extracted text: offsets in UTF-16 units, `end` excluded. */
export type PlacedBlock = { block: Block; start: number; end: number }

const wordsOf = (block: Block): string => (block.kind === 'cut' ? '\f' : block.text)

/** The extracted text: blocks separated by an empty line, a form feed where text was removed. */
export const extractedText = (blocks: Block[]): string => blocks.map(wordsOf).join('\n\n')

/** Every block with its place in `extractedText(blocks)`. */
export function placeBlocks(blocks: Block[]): PlacedBlock[] {
  let start = 0
  return blocks.map((block) => {
    const placed = { block, start, end: start + wordsOf(block).length }
    start = placed.end + 2
    return placed
  })
}
