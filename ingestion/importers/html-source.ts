import { extractHtml } from '@/ingestion/extract/html'
import { escapeHtml } from '@/ingestion/extract/xml'
import { hashOf } from '@/ingestion/sources/hash-of'
import type { Source } from '@/ingestion/sources/source'
import { fail } from '@/src/errors/errors'

type Given = Omit<Source, 'content' | 'origin' | 'name'> & { path: string; source: string; html: string }

/** A source from a piece of HTML that is all content: an entry of a feed, a page of a wiki. Throws `no_text:file`. */
export function htmlSource({ path, source, html, ...about }: Given): Source {
  const title = escapeHtml(about.title)
  const text = `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>\n${html}</main></body></html>`
  const words = extractHtml({ html: text })
    .blocks.flatMap((block) => ('text' in block && block.kind !== 'heading' ? [block.text] : []))
    .join('\n')
  if (!/[\p{L}\p{N}]/u.test(words)) throw fail('no_text:file', { name: about.title })
  return {
    ...about,
    name: about.title,
    origin: { path, source, hash: hashOf(`${about.title}\n${words}`) },
    content: { format: 'html', text },
  }
}
