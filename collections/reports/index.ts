import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { label } from '@/collections/shared/label'
import { hiddenFromMembers, namesOf } from '@/collections/shared/record'
import { fields } from './fields'
import { maskMessage } from './hooks/mask-message'

/**
 * What readers say of a page: inappropriate, outdated, wrong, double. Only editors read it. It is written through the
 * page's own form, which counts; the REST door is for editors.
 */
export const reports: CollectionConfig = {
  slug: 'reports',
  labels: namesOf('report'),
  admin: {
    useAsTitle: 'page',
    group: label('group.work'),
    description: label('report.description'),
    hidden: hiddenFromMembers,
    defaultColumns: ['page', 'reason', 'state', 'createdAt'],
  },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { beforeChange: [maskMessage] },
  fields,
}
