import type { ReactNode } from 'react'

/** What went wrong and what to do about it; read aloud as soon as it appears. */
export const Alert = ({ title, children }: { title?: string; children: ReactNode }) => (
  <div role="alert" className="border-l-4 border-alert bg-alert-wash px-4 py-3">
    {title && <p className="font-semibold text-alert">{title}</p>}
    <div className="text-ink">{children}</div>
  </div>
)
