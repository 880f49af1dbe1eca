import type { Block } from 'payload'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'

/** A link to a page elsewhere; the page itself is not read. */
export const link: Block = {
  slug: 'link',
  labels: { singular: label('block.link'), plural: label('block.link') },
  fields: [
    webAddress({ name: 'url', label: label('block.url'), required: true }),
    { name: 'label', type: 'text', required: true, label: label('block.linkLabel') },
  ],
}
