import type { Field } from 'payload'
import { label } from '@/collections/shared/label'
import { goldenStates, questionStatuses, unansweredOutcomes } from '@/src/vocabulary/question'

const readOnly = { readOnly: true, position: 'sidebar' } as const

/** What editors decide. */
const decided: Field[] = [
  {
    name: 'question',
    type: 'textarea',
    required: true,
    maxLength: 2000,
    label: label('question.question'),
    admin: { description: label('question.questionHelp') },
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'open',
    label: label('question.status'),
    options: questionStatuses.map((value) => ({ value, label: label(`question.statuses.${value}`) })),
  },
  {
    name: 'resource',
    type: 'relationship',
    relationTo: 'resources',
    label: label('question.resource'),
    admin: { description: label('question.resourceHelp') },
  },
  {
    name: 'golden',
    type: 'checkbox',
    index: true,
    defaultValue: false,
    label: label('question.golden'),
    admin: { description: label('question.goldenHelp') },
  },
]

/** What was counted and checked. */
const counted: Field[] = [
  {
    name: 'count',
    type: 'number',
    required: true,
    defaultValue: 0,
    label: label('question.count'),
    admin: readOnly,
  },
  { name: 'firstAsked', type: 'date', label: label('question.firstAsked'), admin: readOnly },
  { name: 'lastAsked', type: 'date', index: true, label: label('question.lastAsked'), admin: readOnly },
  {
    name: 'outcome',
    type: 'select',
    label: label('question.outcome'),
    options: unansweredOutcomes.map((value) => ({ value, label: label(`question.outcomes.${value}`) })),
    admin: readOnly,
  },
  {
    name: 'goldenState',
    type: 'select',
    required: true,
    defaultValue: 'unchecked',
    label: label('question.goldenState'),
    options: goldenStates.map((value) => ({ value, label: label(`question.goldenStates.${value}`) })),
    admin: readOnly,
  },
  { name: 'checkedAt', type: 'date', label: label('question.checkedAt'), admin: readOnly },
  { name: 'key', type: 'text', unique: true, index: true, admin: { hidden: true } },
  { name: 'replayedHash', type: 'text', admin: { hidden: true } },
]

/** The button that begins a resource from the question. */
const begin: Field = {
  name: 'begin',
  type: 'ui',
  admin: { components: { Field: '/src/components/admin/begin-resource#BeginResource' } },
}

export const fields: Field[] = [begin, ...decided, ...counted]
