import type { Extracted } from './extracted'
import { flattenTables } from './html/flat-tables'
import { readPage } from './html/page'
import { markSeams } from './html/seams'
import { toMarkdown } from './html/to-markdown'
import { extractMarkdown } from './markdown'

/** The character set that a page's first bytes announce, if any. */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  )
}

/**
 * The blocks of a page's main content, with its title and date of publication. Menus, banners and the like are left
 * out; a `cut` stands wherever words of the page were.
 */
export function extractHtml({ html }: { html: string; url?: string }): Extracted {
  const page = readPage({ html })
  const { blocks, title } = extractMarkdown({ text: toMarkdown(flattenTables(page.content)) })
  return { blocks: markSeams({ blocks, text: page.text }), title: page.title ?? title, date: page.date }
}
