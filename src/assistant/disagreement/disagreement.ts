import { figuresOf } from './figures'
import { differ } from './same-thing'

/** What is compared: words, whose they are, and when they were true (ISO, possibly only a year or month). */
export type Statement = { quote: string; source: string; date: string }

/**
 * Those statements that give other figures than another source for the same thing, newest first. `stems` are the
 * question's and the units it may be answered in: a figure of something else is no disagreement.
 */
export function disagreeing<T extends Statement>({
  statements,
  stems,
}: {
  statements: T[]
  stems: ReadonlySet<string>
}): T[] {
  const read = statements.map((statement) => ({
    statement,
    figures: figuresOf({ text: statement.quote, stems }),
  }))
  return read
    .filter(({ statement, figures }) =>
      read.some(
        (other) =>
          other.statement.source !== statement.source &&
          differ({ a: figures, b: other.figures, asked: stems }),
      ),
    )
    .map(({ statement }) => statement)
    .sort((a, b) => b.date.localeCompare(a.date))
}
