import type { ReactNode } from 'react'
import { Chevron } from './chevron'

type Props = { summary: string; open?: boolean; children: ReactNode }

/** A part that opens when it is wanted on a phone, and simply stands there on a wide screen. */
export const Details = ({ summary, open, children }: Props) => (
  <details open={open} className="wide-open group border-y border-line lg:border-0">
    <summary className="flex min-h-12 list-none items-center justify-between gap-3 font-semibold text-action [&::-webkit-details-marker]:hidden">
      {summary}
      <Chevron />
    </summary>
    <div className="pb-4 lg:pb-0">{children}</div>
  </details>
)
