import { figuresOf } from './figures'

/** What is compared: words, whose they are, and when they were true (ISO, possibly only a year or month). */
export type Statement = { quote: string; source: string; date: string }

const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((value) => !b.has(value))

/** Whether two statements give different figures for the same thing. */
function differ({ a, b }: { a: Map<string, Set<string>>; b: Map<string, Set<string>> }): boolean {
  return [...a].some(([counted, figures]) => {
    const others = b.get(counted)
    return others !== undefined && isApart(figures, others)
  })
}

/**
 * Those statements that give other figures than another source for what the question asks after, newest first. `stems`
 * are the question's: a figure of something else is no disagreement.
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
        (other) => other.statement.source !== statement.source && differ({ a: figures, b: other.figures }),
      ),
    )
    .map(({ statement }) => statement)
    .sort((a, b) => b.date.localeCompare(a.date))
}
