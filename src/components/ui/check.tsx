import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & { label: string; count?: number }

/** A box to tick, its words and how many things it stands for; 44 px high. */
export const Check = ({ label, count, ...props }: Props) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input type="checkbox" className="size-5.5 shrink-0 accent-action" {...props} />
    <span className="grow">{label}</span>
    {count !== undefined && <span className="text-ink-soft">{count}</span>}
  </label>
)
