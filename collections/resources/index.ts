import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { label } from '@/collections/shared/label'
import { readPublishedInSight } from './access/read-published-in-sight'
import { fields } from './fields'
import { fillSlug } from './hooks/fill-slug'

/** The knowledge base: what members read, and what the assistant quotes. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: label('resource.one'), plural: label('resource.many') },
  admin: {
    useAsTitle: 'title',
    description: label('resource.description'),
    defaultColumns: ['title', '_status', 'visibility', 'sourceDate', 'updatedAt'],
  },
  access: {
    read: readPublishedInSight,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [fillSlug] },
  fields,
}
