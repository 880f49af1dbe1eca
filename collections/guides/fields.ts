import type { Field } from 'payload'
import { choice, count, labelled, line, one, paragraph, several } from '@/collections/shared/fields/make'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { label } from '@/collections/shared/label'
import { guideAudiences } from '@/src/vocabulary/kinds'

const steps: Field = {
  name: 'steps',
  type: 'array',
  label: label('guide.steps'),
  labels: { singular: label('guide.step'), plural: label('guide.steps') },
  admin: { description: label('guide.stepsHelp') },
  fields: [
    line({ name: 'title', label: 'guide.stepTitle', required: true }),
    paragraph({ name: 'text', label: 'guide.stepText', required: true }),
    count({ name: 'minutes', label: 'guide.minutes' }),
    several({ name: 'resources', label: 'guide.resources', to: 'resources' }),
    one({ name: 'charter', label: 'charter.one', to: 'charters' }),
    line({ name: 'check', label: 'guide.check', help: 'guide.checkHelp' }),
  ],
}

/** The fields of a guide. */
export const fields: Field[] = [
  line({ name: 'title', label: 'resource.title', required: true }),
  choice({
    name: 'audience',
    label: 'guide.audience',
    options: labelled(guideAudiences, 'guide.audiences'),
    required: true,
  }),
  paragraph({ name: 'summary', label: 'resource.summary', maxLength: 600 }),
  steps,
  ...sidebar({ defaultValue: 'public' }),
]
