import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { belongToOwn, createOwn, updateOwn } from '@/collections/shared/belonging'
import { fillSlug } from '@/collections/shared/hooks/fill-slug'
import { label } from '@/collections/shared/label'
import { drafts, namesOf, preview } from '@/collections/shared/record'
import { readConsenting } from './access/read-consenting'
import { fields } from './fields'
import { needConsent } from './hooks/need-consent'

/** The people of the network and what they can do. Nobody is shown without consent, and no model ever reads them. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: namesOf('person'),
  admin: {
    useAsTitle: 'name',
    group: label('group.network'),
    description: label('person.description'),
    preview: preview('people'),
    defaultColumns: ['name', 'position', 'organisation', 'consent', '_status'],
  },
  access: {
    read: readConsenting,
    readVersions: editorsOnly,
    create: createOwn,
    update: updateOwn({ by: 'organisation' }),
    delete: editorsOnly,
  },
  versions: drafts,
  defaultSort: 'name',
  hooks: { beforeValidate: [belongToOwn, fillSlug], beforeChange: [needConsent] },
  fields,
}
