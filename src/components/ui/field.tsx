import { type ComponentProps, useId } from 'react'

type Props = ComponentProps<'input'> & { label: string }

/** A labelled input of 44 px at least. */
export function Field({ label, ...props }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        className="min-h-12 w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2 placeholder:text-ink-soft"
        {...props}
      />
    </div>
  )
}
