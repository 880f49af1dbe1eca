import type { CollectionConfig } from 'payload'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByEditors, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** The knowledge base: what members read, and what the assistant quotes. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: namesOf('resource'),
  admin: {
    useAsTitle: 'title',
    group: label('group.base'),
    description: label('resource.description'),
    preview: preview('resources'),
    defaultColumns: ['title', '_status', 'visibility', 'sourceDate', 'updatedAt'],
  },
  access: keptByEditors,
  versions: drafts,
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
