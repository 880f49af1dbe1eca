import type { ComponentProps } from 'react'

const shapes = {
  action:
    'bg-action text-sheet border-action hover:bg-action-strong hover:border-action-strong disabled:bg-edge disabled:border-edge',
  quiet: 'bg-sheet text-action border-edge hover:border-action disabled:text-ink-soft',
}

type Props = ComponentProps<'button'> & { shape?: keyof typeof shapes }

/** The classes of a button, for links that look like one. */
export const buttonClass = (shape: keyof typeof shapes = 'action') =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border-2 px-5 py-1.5 font-semibold no-underline ${shapes[shape]}`

/** A button of 44 px at least: `action` once per page, `quiet` for all else. */
export const Button = ({ shape = 'action', className = '', type = 'button', ...props }: Props) => (
  <button type={type} className={`${buttonClass(shape)} ${className}`} {...props} />
)
