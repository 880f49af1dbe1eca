import type { ReactNode } from 'react'

type Props = { summary: string; open?: boolean; children: ReactNode }

/** A part that opens when it is wanted on a phone, and simply stands there on a wide screen. */
export const Details = ({ summary, open, children }: Props) => (
  <details open={open} className="wide-open border-y border-line lg:border-0">
    <summary className="flex min-h-12 items-center font-semibold text-action">{summary}</summary>
    <div className="pb-4 lg:pb-0">{children}</div>
  </details>
)
