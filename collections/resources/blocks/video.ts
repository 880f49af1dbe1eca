import type { Block } from 'payload'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'

/** A link to a video, never embedded: no request leaves the page. The transcript is what can be cited. */
export const video: Block = {
  slug: 'video',
  labels: { singular: label('block.video'), plural: label('block.video') },
  fields: [
    webAddress({ name: 'url', label: label('block.url'), required: true }),
    { name: 'title', type: 'text', required: true, label: label('block.videoTitle') },
    {
      name: 'transcript',
      type: 'textarea',
      maxLength: 2_000_000,
      label: label('block.transcript'),
      admin: { description: label('block.transcriptHelp') },
    },
  ],
}
