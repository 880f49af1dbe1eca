import { type ComponentProps, useId } from 'react'

type Props = ComponentProps<'select'> & { label: string; options: Record<string, string> }

/** A labelled choice of one, 48 px high. */
export function Select({ label, options, ...props }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        className="min-h-12 w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2"
        {...props}
      >
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
