import type { FieldHook, TextField } from 'payload'
import { type AdminKey, label, messageIn } from '@/collections/shared/label'
import { isPartialDate } from '@/collections/shared/validate'
import { writtenDate } from '@/collections/shared/written-date'

/** Keeps a date that was written as people write it in the form that sorts. */
const keepSortable: FieldHook = ({ value }) => (typeof value === 'string' ? writtenDate(value) : value)

/** A field that takes a year, a month or a day: `2022`, `2022-06`, `2022-06-11`, or as it is written in French. */
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
  hooks: { beforeValidate: [keepSortable] },
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
    (!value && !field.required) ||
    isPartialDate(writtenDate(String(value ?? ''))) ||
    messageIn(req.i18n?.language, 'resource.invalidDate'),
})
