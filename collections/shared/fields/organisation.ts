import type { Field } from 'payload'
import { editorsOnlyField } from '@/collections/shared/belonging'
import { label } from '@/collections/shared/label'

/** The organisation that keeps a record. Only editors move a record to another one. */
export const organisation: Field = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  index: true,
  label: label('record.organisation'),
  access: { create: editorsOnlyField, update: editorsOnlyField },
  admin: { position: 'sidebar', description: label('record.organisationHelp') },
}
