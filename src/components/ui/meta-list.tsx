import { Fragment, type ReactNode } from 'react'

type Props = {
  rows: Record<string, ReactNode>
  /** Rows that only paper needs. */
  printed?: Record<string, ReactNode>
}

const saysNothing = (says: ReactNode) => !says || (Array.isArray(says) && says.length === 0)

/** Terms and what they say, one row each; rows that say nothing are left out. */
export const MetaList = ({ rows, printed = {} }: Props) => (
  <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.95rem]">
    {Object.entries({ ...rows, ...printed })
      .filter(([, says]) => !saysNothing(says))
      .map(([term, says]) => (
        <Fragment key={term}>
          <dt className={`text-ink-soft ${term in printed ? 'hidden print:block' : ''}`}>{term}</dt>
          <dd className={term in printed ? 'hidden print:block' : ''}>{says}</dd>
        </Fragment>
      ))}
  </dl>
)
