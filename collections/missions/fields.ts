import type { Field } from 'payload'
import { choice, line, one, paragraph } from '@/collections/shared/fields/make'
import { organisation } from '@/collections/shared/fields/organisation'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { missionKinds, technicalLevels } from '@/src/vocabulary/network'
import { optionsOf } from '@/src/vocabulary/options'

/** The fields of a mission. */
export const fields: Field[] = [
  line({ name: 'title', label: 'resource.title', required: true }),
  choice({ name: 'kind', label: 'mission.kind', options: optionsOf(missionKinds), required: true }),
  choice({
    name: 'level',
    label: 'mission.level',
    help: 'mission.levelHelp',
    options: optionsOf(technicalLevels),
    required: true,
  }),
  paragraph({ name: 'summary', label: 'mission.summary', help: 'mission.summaryHelp', maxLength: 2000 }),
  line({ name: 'commitment', label: 'mission.commitment', help: 'mission.commitmentHelp' }),
  one({ name: 'referent', label: 'mission.referent', help: 'mission.referentHelp', to: 'people' }),
  organisation,
  ...sidebar({ defaultValue: 'public' }),
]
