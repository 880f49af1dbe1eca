import type { CollectionConfig } from 'payload'
import { belongToOwn } from '@/collections/shared/belonging'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByOrganisations, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'

/** What volunteers may do: by technical level, at an organisation, with someone to turn to. */
export const missions: CollectionConfig = {
  slug: 'missions',
  labels: namesOf('mission'),
  admin: {
    useAsTitle: 'title',
    group: label('group.volunteers'),
    description: label('mission.description'),
    preview: preview('missions'),
    defaultColumns: ['title', 'kind', 'level', 'organisation', '_status'],
  },
  access: keptByOrganisations,
  versions: drafts,
  defaultSort: 'title',
  hooks: { beforeValidate: [belongToOwn, fillSlug] },
  fields,
}
