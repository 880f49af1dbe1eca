import { fromText } from './from-text'
import { element, type ReadingNode } from './tree'

/**
 * A stored passage as a tree to show: lines that repeat one of its headings are headings. A form feed says that text was
 * removed before what follows; a table's header that a passage repeats before one stands in the passage above already.
 */
export const fromPassage = ({ text, headings }: { text: string; headings: string[] }): ReadingNode[] => {
  const known = new Set(headings)
  return text
    .split(/\n\n|\f/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) =>
      known.has(paragraph.trim()) ? [element('h3', [{ text: paragraph.trim() }])] : fromText(paragraph),
    )
}
