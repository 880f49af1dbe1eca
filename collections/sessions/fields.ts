import type { Field } from 'payload'
import { endsAfterStart } from '@/collections/shared/ends-after-start'
import {
  choice,
  choices,
  count,
  flag,
  labelled,
  line,
  moment,
  one,
  paragraph,
  several,
} from '@/collections/shared/fields/make'
import { organisation } from '@/collections/shared/fields/organisation'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'
import { sessionKinds } from '@/src/vocabulary/kinds'
import { optionsOf } from '@/src/vocabulary/options'
import { topics } from '@/src/vocabulary/workshop'
import { recurrence } from './recurrence'
import { workshopNeeded } from './validate'

const what: Field[] = [
  choice({
    name: 'kind',
    label: 'session.kind',
    help: 'session.kindHelp',
    options: labelled(sessionKinds, 'session.kinds'),
    required: true,
  }),
  {
    ...one({ name: 'workshop', label: 'session.workshop', help: 'session.workshopHelp', to: 'workshops' }),
    validate: workshopNeeded,
  },
  line({ name: 'title', label: 'resource.title', help: 'session.titleHelp' }),
  paragraph({ name: 'summary', label: 'resource.summary', maxLength: 600 }),
  choices({ name: 'topics', label: 'session.topics', options: optionsOf(topics) }),
]

const when: Field[] = [
  moment({ name: 'start', label: 'session.start', required: true }),
  { ...moment({ name: 'end', label: 'session.end', required: true }), validate: endsAfterStart },
  ...recurrence,
]

const join: Field[] = [
  paragraph({ name: 'howToJoin', label: 'session.howToJoin', help: 'session.howToJoinHelp', maxLength: 600 }),
  webAddress({ name: 'registrationUrl', label: label('session.registrationUrl') }),
  count({ name: 'seats', label: 'session.seats' }),
  line({ name: 'price', label: 'session.price', help: 'session.priceHelp' }),
  flag({ name: 'passNumerique', label: 'session.passNumerique' }),
]

const who: Field[] = [
  several({ name: 'animators', label: 'session.animators', to: 'people' }),
  several({ name: 'coAnimators', label: 'session.coAnimators', to: 'people' }),
]

/** The fields of a session: what, when, where, how to join, with whom. */
export const fields: Field[] = [
  ...what,
  {
    type: 'tabs',
    tabs: [
      {
        label: label('session.whenTab'),
        fields: [...when, one({ name: 'place', label: 'session.place', to: 'places' })],
      },
      { label: label('session.joinTab'), fields: join },
      { label: label('session.whoTab'), fields: who },
    ],
  },
  organisation,
  ...sidebar({ defaultValue: 'public' }),
]
