import type { Field } from 'payload'
import {
  choice,
  choices,
  count,
  day,
  line,
  lines,
  paragraph,
  several,
} from '@/collections/shared/fields/make'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { label } from '@/collections/shared/label'
import { optionsOf } from '@/src/vocabulary/options'
import { audiences, licences } from '@/src/vocabulary/resource'
import { equipment, stages, topics, workshopFormats, workshopLevels } from '@/src/vocabulary/workshop'

const sheet: Field[] = [
  paragraph({ name: 'summary', label: 'workshop.summary', help: 'workshop.summaryHelp', maxLength: 600 }),
  lines({ name: 'objectives', label: 'workshop.objectives', help: 'workshop.objectivesHelp' }),
  {
    name: 'steps',
    type: 'array',
    label: label('workshop.steps'),
    labels: { singular: label('workshop.step'), plural: label('workshop.steps') },
    fields: [
      { ...paragraph({ name: 'text', label: 'workshop.step', required: true }), maxLength: 2000 },
      count({ name: 'minutes', label: 'workshop.stepMinutes' }),
    ],
  },
  paragraph({ name: 'prerequisites', label: 'workshop.prerequisites' }),
  lines({ name: 'material', label: 'workshop.material', help: 'workshop.materialHelp' }),
  paragraph({ name: 'evaluation', label: 'workshop.evaluation', help: 'workshop.evaluationHelp' }),
  several({ name: 'resources', label: 'workshop.resources', to: 'resources' }),
]

const classification: Field[] = [
  choice({ name: 'topic', label: 'workshop.topic', options: optionsOf(topics), required: true }),
  choice({ name: 'level', label: 'workshop.level', options: optionsOf(workshopLevels) }),
  choice({ name: 'stage', label: 'workshop.stage', help: 'workshop.stageHelp', options: optionsOf(stages) }),
  choice({ name: 'format', label: 'workshop.format', options: optionsOf(workshopFormats) }),
  count({ name: 'minutes', label: 'workshop.minutes', min: 5, max: 1440 }),
  choices({ name: 'audiences', label: 'resource.audiences', options: optionsOf(audiences) }),
  choices({ name: 'equipment', label: 'workshop.equipment', options: optionsOf(equipment) }),
  choice({
    name: 'licence',
    label: 'resource.licence',
    help: 'resource.licenceHelp',
    options: optionsOf(licences),
  }),
  day({ name: 'sourceDate', label: 'workshop.sourceDate' }),
]

/** The fields of a workshop: the sheet a mediator follows, then what it is filed under. */
export const fields: Field[] = [
  line({ name: 'title', label: 'resource.title', required: true }),
  {
    type: 'tabs',
    tabs: [
      { label: label('workshop.sheetTab'), fields: sheet },
      { label: label('resource.detailsTab'), fields: classification },
    ],
  },
  ...sidebar({ defaultValue: 'public' }),
]
