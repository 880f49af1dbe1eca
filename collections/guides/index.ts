import type { CollectionConfig } from 'payload'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByEditors, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** Onboarding guides: ordered steps, each with what to read, a check and an estimated time. */
export const guides: CollectionConfig = {
  slug: 'guides',
  labels: namesOf('guide'),
  admin: {
    useAsTitle: 'title',
    group: label('group.volunteers'),
    description: label('guide.description'),
    preview: preview('guides'),
    defaultColumns: ['title', 'audience', '_status', 'updatedAt'],
  },
  access: keptByEditors,
  versions: drafts,
  defaultSort: 'title',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
