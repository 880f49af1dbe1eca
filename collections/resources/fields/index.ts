import type { Field } from 'payload'
import { origin } from '@/collections/shared/fields/origin'
import { slug, visibility } from '@/collections/shared/fields/sidebar'
import { label } from '@/collections/shared/label'
import { classification } from './classification'
import { content } from './content'
import { source } from './source'

/** The fields of a resource: what is read, what describes it, where it comes from. */
export const fields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 300, label: label('resource.title') },
  {
    type: 'tabs',
    tabs: [
      { label: label('resource.contentTab'), fields: content },
      { label: label('resource.detailsTab'), fields: [...classification, ...source, origin] },
    ],
  },
  visibility({ defaultValue: 'network' }),
  slug,
]
