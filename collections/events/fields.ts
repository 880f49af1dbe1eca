import type { Field } from 'payload'
import { endsAfterStart } from '@/collections/shared/ends-after-start'
import { choice, labelled, line, moment, one, paragraph, several } from '@/collections/shared/fields/make'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'
import { eventKinds } from '@/src/vocabulary/kinds'

/** The fields of an event: what and when, then what was said. */
export const fields: Field[] = [
  line({ name: 'title', label: 'resource.title', required: true }),
  choice({ name: 'kind', label: 'event.kind', options: labelled(eventKinds, 'event.kinds'), required: true }),
  paragraph({ name: 'summary', label: 'resource.summary', maxLength: 600 }),
  moment({ name: 'start', label: 'session.start', required: true }),
  { ...moment({ name: 'end', label: 'session.end', required: true }), validate: endsAfterStart },
  one({ name: 'place', label: 'session.place', to: 'places' }),
  webAddress({ name: 'onlineUrl', label: label('event.onlineUrl') }),
  paragraph({ name: 'minutes', label: 'event.minutes', help: 'event.minutesHelp', maxLength: 200_000 }),
  several({ name: 'documents', label: 'event.documents', help: 'event.documentsHelp', to: 'resources' }),
  ...sidebar({ defaultValue: 'network' }),
]
