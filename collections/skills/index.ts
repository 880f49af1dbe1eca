import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { line, one, paragraph } from '@/collections/shared/fields/make'
import { slug } from '@/collections/shared/fields/sidebar'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { namesOf } from '@/collections/shared/record'
import { noCircle } from './hooks/no-circle'

/** The tree of skills. It is a vocabulary: everybody reads it. */
export const skills: CollectionConfig = {
  slug: 'skills',
  labels: namesOf('skill'),
  admin: {
    useAsTitle: 'name',
    group: label('group.network'),
    description: label('skill.description'),
    defaultColumns: ['name', 'parent'],
  },
  access: { read: () => true, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  defaultSort: 'name',
  hooks: { beforeValidate: [fillSlug], beforeChange: [noCircle] },
  fields: [
    line({ name: 'name', label: 'skill.name', required: true }),
    one({ name: 'parent', label: 'skill.parent', help: 'skill.parentHelp', to: 'skills' }),
    paragraph({ name: 'summary', label: 'skill.summary', maxLength: 600 }),
    slug,
  ],
}
