import type { TextField } from 'payload'
import { type AdminKey, label, messageIn } from '@/collections/shared/label'
import { isPartialDate } from '@/collections/shared/validate'

/** A field that takes a year, a month or a day: `2022`, `2022-06`, `2022-06-11`. */
export const partialDate = (field: {
  name: string
  label: AdminKey
  help: AdminKey
  required?: boolean
}): TextField => ({
  name: field.name,
  type: 'text',
  required: field.required,
  label: label(field.label),
  admin: { description: label(field.help) },
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
    (!value && !field.required) ||
    isPartialDate(String(value ?? '')) ||
    messageIn(req.i18n?.language, 'resource.invalidDate'),
})
