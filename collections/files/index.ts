import type { CollectionConfig } from 'payload'

export const files: CollectionConfig = {
  slug: 'files',
  upload: { staticDir: '.data/files' },
  fields: [{ name: 'alt', type: 'text' }],
}
