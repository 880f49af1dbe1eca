import type { CollectionConfig } from 'payload'
import { visibilities } from '@/src/visibility/visibility'

export const resources: CollectionConfig = {
  slug: 'resources',
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'visibility',
      type: 'select',
      required: true,
      defaultValue: 'network',
      options: [...visibilities],
    },
    { name: 'body', type: 'richText' },
  ],
}
