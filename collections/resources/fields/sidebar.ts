import type { Field } from 'payload'
import { label } from '@/collections/shared/label'
import { visibilities } from '@/src/visibility/visibility'
import { validSlug } from './valid-slug'

/** What an editor decides about the page itself. */
export const sidebar: Field[] = [
  {
    name: 'visibility',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'network',
    label: label('resource.visibility'),
    options: visibilities.map((value) => ({ value, label: label(`visibility.${value}`) })),
    admin: { position: 'sidebar', description: label('resource.visibilityHelp') },
  },
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: label('resource.slug'),
    validate: validSlug,
    admin: { position: 'sidebar', description: label('resource.slugHelp') },
  },
]
