import type { Block } from 'payload'
import { label } from '@/collections/shared/label'
import { webAddress } from '../fields/web-address'

/** A link to a page elsewhere; the page itself is not read. */
export const link: Block = {
  slug: 'link',
  labels: { singular: label('block.link'), plural: label('block.link') },
  fields: [
    webAddress({ name: 'url', label: label('block.url'), required: true }),
    { name: 'label', type: 'text', required: true, label: label('block.linkLabel') },
  ],
}
