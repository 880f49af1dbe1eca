import type { CollectionConfig } from 'payload'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByEditors, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** Reusable workshop sheets: what to do, with whom, with what. When and where is said by `sessions`. */
export const workshops: CollectionConfig = {
  slug: 'workshops',
  labels: namesOf('workshop'),
  admin: {
    useAsTitle: 'title',
    group: label('group.offer'),
    description: label('workshop.description'),
    preview: preview('workshops'),
    defaultColumns: ['title', 'topic', 'level', '_status', 'updatedAt'],
  },
  access: keptByEditors,
  versions: drafts,
  defaultSort: 'title',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
