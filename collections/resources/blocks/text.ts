import type { Block } from 'payload'
import { label } from '@/collections/shared/label'

/** Text written in the administration. */
export const text: Block = {
  slug: 'text',
  labels: { singular: label('block.text'), plural: label('block.text') },
  fields: [{ name: 'body', type: 'richText', required: true, label: label('block.body') }],
}
