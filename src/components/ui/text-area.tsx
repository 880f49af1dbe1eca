import { type ComponentProps, useId } from 'react'

type Props = ComponentProps<'textarea'> & { label: string; hint?: string }

/** A labelled field of several lines, with a word of help below its label. */
export function TextArea({ label, hint, ...props }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        aria-describedby={hint && `${id}-hint`}
        className="w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2"
        {...props}
      />
    </div>
  )
}
