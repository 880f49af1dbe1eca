import type { Block } from '@/src/documents/document'
import type { Findings } from '@/src/documents/findings'

/**
 * What extraction makes of a source: its blocks in reading order, and what the source says of itself.
 * `date` is ISO, possibly only a year or a month; `pages` counts the pages of sources that have pages; `scans` tells of
 * pages whose letters were recognised in an image.
 */
export type Extracted = {
  blocks: Block[]
  title?: string
  date?: string
  pages?: number
  scans?: Findings['scans']
}
