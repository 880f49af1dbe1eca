import type { Block } from 'payload'
import { label } from '@/collections/shared/label'

/** An image and what it says to those who do not see it. */
export const image: Block = {
  slug: 'image',
  labels: { singular: label('block.image'), plural: label('block.image') },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'files',
      required: true,
      label: label('block.image'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'alt',
      type: 'text',
      required: true,
      label: label('block.alt'),
      admin: { description: label('block.altHelp') },
    },
  ],
}
