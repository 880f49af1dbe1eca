import type { Block } from 'payload'
import { label } from '@/collections/shared/label'

/** A file to read or print; its pages can be cited. */
export const file: Block = {
  slug: 'file',
  labels: { singular: label('block.file'), plural: label('block.file') },
  fields: [
    { name: 'file', type: 'upload', relationTo: 'files', required: true, label: label('block.file') },
    {
      name: 'title',
      type: 'text',
      label: label('block.fileTitle'),
      admin: { description: label('block.fileTitleHelp') },
    },
  ],
}
