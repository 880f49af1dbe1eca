import { Fragment, type ReactNode } from 'react'

/** Terms and what they say, one row each; rows that say nothing are left out. */
export const MetaList = ({ rows }: { rows: Record<string, ReactNode> }) => (
  <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.95rem]">
    {Object.entries(rows)
      .filter(([, says]) => says)
      .map(([term, says]) => (
        <Fragment key={term}>
          <dt className="text-ink-soft">{term}</dt>
          <dd>{says}</dd>
        </Fragment>
      ))}
  </dl>
)
