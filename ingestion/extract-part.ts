import { fail } from '@/src/errors/errors'
import type { Extractor } from './index/extractor'

/**
 * Reads any part of a document into blocks. Each reader is loaded when first needed: a page that saves a record must not
 * carry a PDF library.
 */
export const extractPart: Extractor = async (part) => {
  if (part.kind === 'markdown') return (await import('./extract/markdown')).extractMarkdown(part)
  if (part.kind === 'text') return (await import('./extract/text')).extractText(part)
  throw fail('unsupported:file', { name: part.kind === 'file' ? part.filename : part.kind })
}
