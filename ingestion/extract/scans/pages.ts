import type { Block } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import type { Extracted } from '../extracted'
import { extractText } from '../text'
import { createRecogniser, type Recognised } from './recognise'

/** Below this confidence a page has too many wrong letters to be quoted. */
export const leastConfidence = 0.7

/** A page to recognise: its number, and its images as files (PNG, JPEG, WebP). */
export type ScannedPage = { page: number; images: Uint8Array[] }

/** What recognition made of pages: `blocks` of the good ones, a `cut` for each poor one. */
export type RecognisedPages = { blocks: Block[]; scans: NonNullable<Extracted['scans']> }

const hasWords = ({ text }: Recognised): boolean => /[\p{L}\p{N}]{2}/u.test(text)

const average = (all: Recognised[]): number =>
  all.reduce((sum, one) => sum + one.confidence * one.text.length, 0) /
  Math.max(
    1,
    all.reduce((sum, one) => sum + one.text.length, 0),
  )

function blocksOf({ page, found }: { page: number; found: Recognised[] }): Block[] {
  return found.flatMap(({ text }) => extractText({ text }).blocks).map((block): Block => ({ ...block, page }))
}

/** Recognises pages one after the other; `onPage` is called after each. Pages without a word leave nothing. */
export async function recognisePages(args: {
  pages: AsyncIterable<ScannedPage> | Iterable<ScannedPage>
  onPage?: () => void
}): Promise<RecognisedPages> {
  const recogniser = createRecogniser()
  const blocks: Block[] = []
  const scans: RecognisedPages['scans'] = []
  try {
    for await (const { page, images } of args.pages) {
      const found: Recognised[] = []
      for (const image of images) found.push(await recogniser.read(image))
      args.onPage?.()
      const words = found.filter(hasWords)
      if (words.length === 0) continue
      const confidence = Math.round(average(words) * 100) / 100
      const quoted = confidence >= leastConfidence
      scans.push({ page, confidence, quoted })
      blocks.push(...(quoted ? blocksOf({ page, found: words }) : [{ kind: 'cut' as const, page }]))
    }
  } finally {
    await recogniser.close()
  }
  return { blocks, scans }
}

/** Throws `poor_scan:file` where nothing but poor pages was found. */
export function checkReadable({ scans, name }: { scans: RecognisedPages['scans']; name: string }): void {
  if (scans.length === 0 || scans.some((scan) => scan.quoted)) return
  const best = Math.max(...scans.map((scan) => scan.confidence))
  throw fail('poor_scan:file', { name, confidence: Math.round(best * 100) })
}
