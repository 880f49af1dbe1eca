import type { CollectionConfig } from 'payload'
import { belongToOwn } from '@/collections/shared/belonging'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByOrganisations, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** Places of digital mediation, with the fields of the national standard. */
export const places: CollectionConfig = {
  slug: 'places',
  labels: namesOf('place'),
  admin: {
    useAsTitle: 'name',
    group: label('group.network'),
    description: label('place.description'),
    preview: preview('places'),
    defaultColumns: ['name', 'commune', 'organisation', '_status'],
  },
  access: keptByOrganisations,
  versions: drafts,
  defaultSort: 'name',
  hooks: { beforeValidate: [belongToOwn, fillSlug] },
  fields,
}
