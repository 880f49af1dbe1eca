import type { Field } from 'payload'
import { label } from '@/collections/shared/label'
import { blocks } from '../blocks'

/** What a reader reads. */
export const content: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 600,
    label: label('resource.summary'),
    admin: { description: label('resource.summaryHelp') },
  },
  {
    name: 'blocks',
    type: 'blocks',
    blocks,
    label: label('resource.blocks'),
    admin: { description: label('resource.blocksHelp') },
    labels: { singular: label('block.one'), plural: label('resource.blocks') },
  },
]
