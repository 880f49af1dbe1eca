import type { Field } from 'payload'
import { label } from '@/collections/shared/label'
import { type Visibility, visibilities } from '@/src/visibility/visibility'
import { validSlug } from './valid-slug'

/** The end of a record's address; filled from its title when left empty. */
export const slug: Field = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: label('resource.slug'),
  validate: validSlug,
  admin: { position: 'sidebar', description: label('resource.slugHelp') },
}

/** Who may read a record. */
export const visibility = ({ defaultValue }: { defaultValue: Visibility }): Field => ({
  name: 'visibility',
  type: 'select',
  required: true,
  index: true,
  defaultValue,
  label: label('resource.visibility'),
  options: visibilities.map((value) => ({ value, label: label(`visibility.${value}`) })),
  admin: { position: 'sidebar', description: label('resource.visibilityHelp') },
})

/** The day from which a record is to be checked again. */
export const reviewDate: Field = {
  name: 'reviewDate',
  type: 'date',
  label: label('resource.reviewDate'),
  admin: {
    position: 'sidebar',
    description: label('resource.reviewDateHelp'),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  },
}

/** What an editor decides about a page itself. */
export const sidebar = ({ defaultValue }: { defaultValue: Visibility }): Field[] => [
  visibility({ defaultValue }),
  slug,
  reviewDate,
]
