import type { CollectionConfig } from 'payload'
import { adminsOnly, editorsOnly } from '@/collections/shared/access'
import { noticedPanel } from '@/collections/shared/fields/noticed'
import { label } from '@/collections/shared/label'
import { hiddenFromMembers } from '@/collections/shared/record'
import { signedIn } from '@/collections/shared/signed-in'
import type { File } from '@/payload-types'
import { readHeldInSight } from './access/read-held-in-sight'
import { formats } from './formats'
import { checkUpload } from './hooks/check-upload'
import { filePart } from './to-part'

/** Uploaded files. Members bring them with what they propose. Whoever may read a published document that holds a file may read the file. */
export const filesIn = (staticDir: string): CollectionConfig => ({
  slug: 'files',
  labels: { singular: label('file.one'), plural: label('file.many') },
  admin: {
    useAsTitle: 'originalName',
    group: label('group.base'),
    hidden: hiddenFromMembers,
    description: label('file.description'),
    defaultColumns: ['originalName', 'updatedAt'],
  },
  access: { read: readHeldInSight, create: signedIn, update: adminsOnly, delete: editorsOnly },
  upload: {
    staticDir,
    mimeTypes: Object.keys(formats),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    bulkUpload: false,
  },
  disableDuplicate: true,
  custom: { toPart: (file: File) => filePart({ file, dir: staticDir }) },
  hooks: { beforeOperation: [checkUpload] },
  fields: [
    {
      name: 'originalName',
      type: 'text',
      label: label('file.originalName'),
      admin: { readOnly: true },
    },
    noticedPanel(),
  ],
})
