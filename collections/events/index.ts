import type { CollectionConfig } from 'payload'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByEditors, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** Meetings, webinars and training of the network itself, with their minutes. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: namesOf('event'),
  admin: {
    useAsTitle: 'title',
    group: label('group.network'),
    description: label('event.description'),
    preview: preview('events'),
    defaultColumns: ['title', 'kind', 'start', '_status'],
  },
  access: keptByEditors,
  versions: drafts,
  defaultSort: '-start',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
