import { chunk } from '@/ingestion/chunk/chunk'
import { extractedText } from '@/ingestion/chunk/whole-text'
import type { Extracted } from '@/ingestion/extract/extracted'
import type { CitableDocument, Part, PassageDraft } from '@/src/documents/document'
import type { Findings } from '@/src/documents/findings'
import { isPasserelleError, type PasserelleError } from '@/src/errors/errors'
import type { Extractor } from './extractor'

/**
 * The passages of a document, the pages that were recognised in images, and what went wrong with files that gave none
 * while the rest did.
 */
export type Drafted = { passages: PassageDraft[]; scans: Findings['scans']; problem?: PasserelleError }

async function extractedOf({ part, extract }: { part: Part; extract: Extractor }): Promise<Extracted> {
  const extracted = await extract(part)
  if (!part.heading) return extracted
  return { ...extracted, blocks: [{ kind: 'heading', level: 2, text: part.heading }, ...extracted.blocks] }
}

/**
 * Extracts and cuts a document part by part; no passage spans two parts. Offsets count through the whole document,
 * parts separated by an empty line. A file that cannot be read is a `problem` where other parts can be cited, and
 * otherwise thrown.
 */
export async function draftPassages(args: {
  document: Pick<CitableDocument, 'title' | 'parts'>
  extract: Extractor
}): Promise<Drafted> {
  const { title, parts } = args.document
  const passages: PassageDraft[] = []
  const scans: Findings['scans'] = []
  let problem: PasserelleError | undefined
  let offset = 0
  for (const part of parts) {
    try {
      const { blocks, scans: recognised = [] } = await extractedOf({ part, extract: args.extract })
      scans.push(...recognised)
      const fileId = part.kind === 'file' ? part.fileId : undefined
      for (const { start, end, ...draft } of chunk({ blocks, title }))
        passages.push({ ...draft, fileId, order: passages.length, start: start + offset, end: end + offset })
      offset += extractedText(blocks).length + 2
    } catch (error) {
      if (!isPasserelleError(error)) throw error
      problem ??= error
    }
  }
  if (problem && passages.length === 0) throw problem
  return { passages, scans, problem }
}

/**
 * The words that a record has now in its own texts (not in its files), as its passages will have them. A text that
 * cannot be read has none, so that nothing of it is quoted.
 */
export async function currentTextOf(args: { parts: Part[]; extract: Extractor }): Promise<string> {
  const texts: string[] = []
  for (const part of args.parts) {
    if (part.kind === 'file') continue
    const { blocks } = await extractedOf({ part, extract: args.extract }).catch(() => ({ blocks: [] }))
    texts.push(extractedText(blocks))
  }
  return texts.join('\n\n')
}
