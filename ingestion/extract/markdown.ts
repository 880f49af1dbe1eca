import type { Extracted } from './extracted'
import { withoutInvisible } from './invisible'
import { blocksOf } from './markdown/blocks'
import { splitFrontMatter } from './markdown/front-matter'
import { parseMarkdown } from './markdown/parse'

/** The blocks of a Markdown text, without marks. Its title is the front matter's, else its only first-level heading. */
export function extractMarkdown({ text }: { text: string }): Extracted {
  const { body: whole, title, date } = splitFrontMatter(text.normalize('NFC'))
  const body = withoutInvisible(whole)
  const blocks = parseMarkdown(body)
    .children.flatMap((node) => blocksOf({ node, source: body }))
    .filter((block) => block.kind === 'cut' || block.text.trim() !== '')
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  const top = tops.length === 1 ? tops[0] : undefined
  return { blocks, title: title ?? (top && 'text' in top ? top.text : undefined), date }
}
