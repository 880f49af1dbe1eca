import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** A form's fields as a record holds them. An empty list stands in the form as the number of its rows. */
export function formData(fields: FormState): Record<string, unknown> {
  const filled = Object.entries(fields).filter(([, field]) => !(field.rows && field.rows.length === 0))
  const values = filled.filter(([, { value }]) => value !== undefined)
  return reduceFieldsToValues(Object.fromEntries(values), true)
}
