import type { Extractor } from './index/extractor'

/**
 * Reads any part of a document into blocks. Each reader is loaded when first needed: a page that saves a record must not
 * carry a PDF library. Files are read in a process of their own.
 */
export const extractPart: Extractor = async (part) => {
  if (part.kind === 'file') return (await import('./extract/isolated')).sharedExtractor().extract(part)
  if (part.kind === 'markdown') return (await import('./extract/markdown')).extractMarkdown(part)
  if (part.kind === 'text') return (await import('./extract/text')).extractText(part)
  return (await import('./extract/html')).extractHtml({ html: part.text })
}
