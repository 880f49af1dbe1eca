import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { readInSightOrOwn, updateOwn } from '@/collections/shared/belonging'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** The structures of the network. Whoever belongs to one keeps its record, places, people and offers. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: namesOf('organisation'),
  admin: {
    useAsTitle: 'name',
    group: label('group.network'),
    description: label('organisation.description'),
    preview: preview('organisations'),
    defaultColumns: ['name', 'commune', 'kind', '_status'],
  },
  access: {
    read: readInSightOrOwn({ by: 'id' }),
    readVersions: editorsOnly,
    create: editorsOnly,
    update: updateOwn({ by: 'id' }),
    delete: editorsOnly,
  },
  versions: drafts,
  defaultSort: 'name',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
