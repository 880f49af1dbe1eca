import { element, type ReadingNode } from './tree'

/** Plain text as a tree to show: an empty line starts a paragraph, a line's end stays one. */
export const fromText = (text: string): ReadingNode[] =>
  text
    .normalize('NFC')
    .split(/\r?\n[^\S\n]*\n\s*|\f/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      element(
        'p',
        paragraph
          .split(/\r?\n/)
          .flatMap((line, index) => [...(index > 0 ? [element('br', [])] : []), { text: line }]),
      ),
    )
