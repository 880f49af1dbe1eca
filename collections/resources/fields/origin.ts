import type { Field } from 'payload'
import { label } from '@/collections/shared/label'

/** Where `ingest` took the resource from, so that a second run knows it again. `hash` is SHA-256 of the bytes. */
export const origin: Field = {
  name: 'origin',
  type: 'group',
  label: label('resource.origin'),
  admin: { readOnly: true, condition: (_, origin) => Boolean(origin?.path) },
  fields: [
    {
      name: 'path',
      type: 'text',
      index: true,
      label: label('resource.originPath'),
      admin: { readOnly: true },
    },
    { name: 'hash', type: 'text', label: label('resource.originHash'), admin: { readOnly: true } },
  ],
}
