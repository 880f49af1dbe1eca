import type { CollectionSlug, Field, FieldAccess, Option } from 'payload'
import { type AdminKey, label } from '@/collections/shared/label'

type Words = { name: string; label: AdminKey; help?: AdminKey; required?: boolean; access?: Access }
type Access = { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess }

const described = ({ label: key, help, ...rest }: Words) => ({
  ...rest,
  label: label(key),
  ...(help && { admin: { description: label(help) } }),
})

/** A few words on one line. */
export const line = ({ maxLength = 300, index, ...words }: Words & { maxLength?: number; index?: boolean }) =>
  ({ ...described(words), type: 'text', maxLength, index }) satisfies Field

/** A paragraph or several. */
export const paragraph = ({ maxLength = 5000, ...words }: Words & { maxLength?: number }) =>
  ({ ...described(words), type: 'textarea', maxLength }) satisfies Field

/** Several short texts. */
export const lines = (words: Words) => {
  const { admin, ...field } = described(words)
  const placeholder = label('record.oneByOne')
  return {
    ...field,
    type: 'text',
    hasMany: true,
    maxLength: 300,
    admin: { ...admin, placeholder },
  } satisfies Field
}

/** One choice of a vocabulary. */
export const choice = ({ options, ...words }: Words & { options: Option[]; defaultValue?: string }) =>
  ({ ...described(words), type: 'select', options }) satisfies Field

/** Several choices of a vocabulary. */
export const choices = ({ options, ...words }: Words & { options: Option[] }) =>
  ({ ...described(words), type: 'select', hasMany: true, options }) satisfies Field

/** Yes or no; no unless said. */
export const flag = (words: Omit<Words, 'required'>) =>
  ({ ...described(words), type: 'checkbox', defaultValue: false }) satisfies Field

/** A whole number, `unit` says of what in its label. */
export const count = ({ min = 0, max, ...words }: Words & { min?: number; max?: number }) =>
  ({ ...described(words), type: 'number', min, max }) satisfies Field

/** Another record. */
export const one = ({ to, ...words }: Words & { to: CollectionSlug }) =>
  ({ ...described(words), type: 'relationship', relationTo: to, index: true }) satisfies Field

/** Several other records. */
export const several = ({ to, ...words }: Words & { to: CollectionSlug }) =>
  ({ ...described(words), type: 'relationship', relationTo: to, hasMany: true }) satisfies Field

/** A day and a time. */
export const moment = (words: Words) => {
  const { admin, ...field } = described(words)
  const date = {
    pickerAppearance: 'dayAndTime',
    timeIntervals: 15,
    displayFormat: 'd MMMM yyyy HH:mm',
    timeFormat: 'HH:mm',
  } as const
  return { ...field, type: 'date', index: true, admin: { ...admin, date } } satisfies Field
}

/** A day. */
export const day = (words: Words) => {
  const { admin, ...field } = described(words)
  return {
    ...field,
    type: 'date',
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  } satisfies Field
}

/** Choices whose labels stand in the messages: one missing there does not compile. */
export const labelled = <Key extends string, Prefix extends string>(
  keys: readonly Key[],
  prefix: `${Prefix}.${Key}` extends AdminKey ? Prefix : never,
) => keys.map((value) => ({ value, label: label(`${prefix}.${value}` as AdminKey) }))
