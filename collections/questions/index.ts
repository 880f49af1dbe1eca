import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { label } from '@/collections/shared/label'
import { hiddenFromMembers } from '@/collections/shared/record'
import { answerWithResource } from './endpoints/answer-with-resource'
import { fields } from './fields'
import { keepGroup } from './hooks/keep-group'

/**
 * What was asked and not found, masked and grouped, and the questions that guard the answers since. Rows are written
 * by `src/traces` when a question is not answered; editors decide what becomes of them.
 */
export const questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: label('question.one'), plural: label('question.many') },
  admin: {
    useAsTitle: 'question',
    group: label('group.work'),
    hidden: hiddenFromMembers,
    description: label('question.description'),
    components: { beforeList: ['/src/components/admin/check-golden#CheckGolden'] },
    defaultColumns: ['question', 'count', 'lastAsked', 'status', 'goldenState'],
  },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  defaultSort: '-lastAsked',
  hooks: { beforeChange: [keepGroup] },
  endpoints: [answerWithResource],
  fields,
}
