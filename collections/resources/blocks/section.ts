import type { Block } from 'payload'
import { label } from '@/collections/shared/label'

/** A heading between blocks. Level 2 is a part, level 3 a part of a part; level 1 is the title. */
export const section: Block = {
  slug: 'section',
  labels: { singular: label('block.section'), plural: label('block.section') },
  fields: [
    { name: 'heading', type: 'text', required: true, label: label('block.heading') },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: '2',
      label: label('block.level'),
      options: [
        { value: '2', label: label('block.part') },
        { value: '3', label: label('block.subpart') },
      ],
    },
  ],
}
