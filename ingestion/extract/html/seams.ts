import type { Block } from '@/src/documents/document'

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of a line of a list or table as the page has them: a number that HTML only draws is not among them. */
const bare = (line: string): string => letters(line.replace(/^\s*\d+[.)]\s+/, ''))

/** Where the block's words stand in the page, one after the other, at or after `from`; nothing may lie between lines. */
function placeOf({
  block,
  page,
  from,
}: {
  block: Block
  page: string
  from: number
}): { start: number; end: number } | undefined {
  if (!('text' in block)) return undefined
  const wanted = block.kind === 'list' ? block.text.split('\n').map(bare).join('') : letters(block.text)
  const start = page.indexOf(wanted, from)
  return start < 0 ? undefined : { start, end: start + wanted.length }
}

/**
 * Puts a cut wherever the page has words between two blocks that the choice of its main content left out, and leaves
 * out blocks whose words do not stand together in the page: a quotation must never join what the page keeps apart.
 * `text` is all visible text of the page.
 */
export function markSeams({ blocks, text }: { blocks: Block[]; text: string }): Block[] {
  const page = letters(text)
  const marked: Block[] = []
  let at = 0
  for (const block of blocks) {
    const place = placeOf({ block, page, from: at })
    if (!place) marked.push({ kind: 'cut' })
    else {
      if (place.start > at) marked.push({ kind: 'cut' })
      marked.push(block)
      at = place.end
    }
  }
  return marked.filter(
    (block, index) => block.kind !== 'cut' || (index > 0 && marked[index - 1]?.kind !== 'cut'),
  )
}
