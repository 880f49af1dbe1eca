import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { label } from '@/collections/shared/label'
import { hiddenFromMembers, namesOf } from '@/collections/shared/record'
import { readSent, signedIn } from '@/collections/shared/signed-in'
import { fields } from './fields'
import { accept } from './hooks/accept'
import { needAnswer } from './hooks/need-answer'
import { sign } from './hooks/sign'

/**
 * What members propose: a resource or a workshop, as text, link or file. An editor accepts (a draft is begun from it,
 * to be edited and published) or declines with a word back, which the proposer reads.
 */
export const proposals: CollectionConfig = {
  slug: 'proposals',
  labels: namesOf('proposal'),
  admin: {
    useAsTitle: 'title',
    group: label('group.work'),
    description: label('proposal.description'),
    hidden: hiddenFromMembers,
    defaultColumns: ['title', 'kind', 'state', 'proposer', 'createdAt'],
  },
  access: { read: readSent({ by: 'proposer' }), create: signedIn, update: editorsOnly, delete: editorsOnly },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { beforeValidate: [sign], beforeChange: [needAnswer, accept] },
  fields,
}
