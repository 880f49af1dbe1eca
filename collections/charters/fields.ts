import type { Field } from 'payload'
import { choice, labelled, line, paragraph } from '@/collections/shared/fields/make'
import { partialDate } from '@/collections/shared/fields/partial-date'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { label } from '@/collections/shared/label'
import { charterAudiences } from '@/src/vocabulary/kinds'

const points: Field = {
  name: 'points',
  type: 'array',
  required: true,
  minRows: 1,
  label: label('charter.points'),
  labels: { singular: label('charter.point'), plural: label('charter.points') },
  fields: [
    line({ name: 'promise', label: 'charter.promise', required: true }),
    line({ name: 'why', label: 'charter.why', help: 'charter.whyHelp' }),
  ],
}

/** The fields of a charter. `version` is the month or day from which this text counts. */
export const fields: Field[] = [
  line({ name: 'title', label: 'resource.title', required: true }),
  choice({
    name: 'audience',
    label: 'guide.audience',
    options: labelled(charterAudiences, 'guide.audiences'),
    required: true,
  }),
  partialDate({ name: 'version', label: 'charter.version', help: 'charter.versionHelp', required: true }),
  paragraph({ name: 'summary', label: 'resource.summary', maxLength: 600 }),
  points,
  ...sidebar({ defaultValue: 'public' }),
]
