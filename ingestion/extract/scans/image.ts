import { fail } from '@/src/errors/errors'
import type { Extracted } from '../extracted'
import { titleOf } from '../text/blocks'
import { checkReadable, recognisePages } from './pages'

/** The words of a photographed or scanned page. Throws `no_text:file` or `poor_scan:file`. */
export async function extractImage(args: {
  bytes: Uint8Array
  name: string
  onPage?: () => void
}): Promise<Extracted> {
  const { bytes, name, onPage } = args
  const { blocks, scans } = await recognisePages({ pages: [{ page: 1, images: [bytes] }], onPage })
  if (scans.length === 0) throw fail('no_text:file', { name })
  checkReadable({ scans, name })
  return { blocks, title: titleOf(blocks), pages: 1, scans }
}
