import type { TextField } from 'payload'
import { type label, messageIn } from '@/collections/shared/label'
import { isWebAddress } from '@/collections/shared/validate'

/** A field that takes a full web address. */
export const webAddress = (field: {
  name: string
  label: ReturnType<typeof label>
  required?: boolean
}): TextField => ({
  ...field,
  type: 'text',
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (!value && !field.required) return true
    return (
      (typeof value === 'string' && isWebAddress(value)) ||
      messageIn(req.i18n?.language, 'resource.invalidUrl')
    )
  },
})
