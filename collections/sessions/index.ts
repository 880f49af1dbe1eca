import type { CollectionConfig } from 'payload'
import { belongToOwn } from '@/collections/shared/belonging'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, keptByOrganisations, namesOf, preview } from '@/collections/shared/record'
import { fields } from './fields'
import { fillSession } from './hooks/fill-session'

/** What is on offer at a place and time: workshop sessions, drop-in hours, appointments, stops of a mobile team. */
export const sessions: CollectionConfig = {
  slug: 'sessions',
  labels: namesOf('session'),
  admin: {
    useAsTitle: 'title',
    group: label('group.offer'),
    description: label('session.description'),
    preview: preview('sessions'),
    defaultColumns: ['title', 'kind', 'start', 'place', '_status'],
  },
  access: keptByOrganisations,
  versions: drafts,
  defaultSort: 'start',
  hooks: { beforeValidate: [belongToOwn, fillSession, fillSlug] },
  fields,
}
