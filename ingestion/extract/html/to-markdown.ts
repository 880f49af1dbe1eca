import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  hr: '---',
})
turndown.use(gfm)

/** HTML as Markdown: our readers of words know one syntax only. */
export const toMarkdown = (html: string): string => turndown.turndown(html)
