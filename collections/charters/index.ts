import type { CollectionConfig } from 'payload'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByEditors, namesOf, preview } from '@/collections/shared/record'
import { acknowledgeCharter } from './acknowledgement/endpoint'
import { fields } from './fields'

/** Charters to be understood and shared. Who makes one their own does so for one exact text: see `acknowledgement`. */
export const charters: CollectionConfig = {
  slug: 'charters',
  labels: namesOf('charter'),
  admin: {
    useAsTitle: 'title',
    group: label('group.volunteers'),
    description: label('charter.description'),
    preview: preview('charters'),
    defaultColumns: ['title', 'version', 'audience', '_status'],
  },
  access: keptByEditors,
  versions: drafts,
  defaultSort: 'title',
  hooks: { beforeValidate: [fillSlug] },
  endpoints: [acknowledgeCharter],
  fields,
}
