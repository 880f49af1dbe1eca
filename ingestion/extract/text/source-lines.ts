import { decodeReferences, stripTags } from '../tags'

/**
 * A line of the source: `text` without tags and outer space, `indent` in columns, `page` counts breaks from 0; `level`
 * where the size of its letters makes it a heading.
 */
export type SourceLine = { text: string; indent: number; page: number; level?: 1 | 2 | 3 }

const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g

/** Where the text layer of a PDF was pasted, a lone space at the start of a line is what is left of a page break. */
function breaksBySpace(lines: string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  const spaced = written.filter((line) => /^ \S/.test(line)).length
  return spaced >= 3 && spaced < written.length / 10
}

const hasCells = (line: string | undefined): boolean => /\S[^\S\t]*\t.*\S/.test(line ?? '')

/** Takes outer space off; beside rows of a table, tabs at the ends stay, since they are empty cells. */
function trimmed(lines: string[], at: number): string {
  const line = lines[at] ?? ''
  const inTable = /^\t+\S.*\t/.test(line) || hasCells(lines[at - 1]) || hasCells(lines[at + 1])
  return inTable ? line.replace(/^[^\S\t]+|[^\S\t]+$/g, '') : line.trim()
}

/** The lines of a text in Unicode NFC, with the page breaks that are left in it. */
export function sourceLines(text: string): SourceLine[] {
  const raw = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .split(/\n|(?=\f)/)
  const bySpace = breaksBySpace(raw)
  const clean = raw.map((line) => decodeReferences(stripTags(line.replaceAll('\f', ''))))
  let page = 0
  return raw.map((line, at) => {
    if (line.startsWith('\f') || (bySpace && /^ \S/.test(line))) page += 1
    const indent = /^[ \t]*/.exec(clean[at] ?? '')?.[0].replaceAll('\t', '    ').length ?? 0
    const text = trimmed(clean, at)
    return { text: text.trim() === '' ? '' : text, indent, page }
  })
}
