import type { Field, FieldHook } from 'payload'
import { choices, flag, line, lines, paragraph } from '@/collections/shared/fields/make'
import { organisation } from '@/collections/shared/fields/organisation'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'
import { writtenHours } from '@/src/calendar/written-hours'
import { optionsOf } from '@/src/vocabulary/options'
import { care, fees, services, support, waysIn, welcomed } from '@/src/vocabulary/place'
import { standard } from './standard'
import { where } from './where'

/** Hours that were written in French are kept in the notation of the standard. */
const keepStandard: FieldHook = ({ value }) => (typeof value === 'string' ? writtenHours(value) : value)

const welcome: Field[] = [
  {
    ...line({ name: 'hours', label: 'place.hours', help: 'place.hoursHelp' }),
    hooks: { beforeValidate: [keepStandard] },
  },
  choices({ name: 'access', label: 'place.access', options: optionsOf(waysIn) }),
  choices({ name: 'support', label: 'place.support', options: optionsOf(support) }),
  choices({ name: 'fees', label: 'place.fees', options: optionsOf(fees) }),
  flag({ name: 'passNumerique', label: 'session.passNumerique' }),
  webAddress({ name: 'appointmentUrl', label: label('place.appointmentUrl') }),
]

const offer: Field[] = [
  paragraph({ name: 'summary', label: 'place.summary', help: 'place.summaryHelp', maxLength: 280 }),
  paragraph({ name: 'detail', label: 'place.detail' }),
  choices({ name: 'services', label: 'place.services', options: optionsOf(services) }),
  choices({ name: 'welcomed', label: 'place.welcomed', options: optionsOf(welcomed) }),
  choices({ name: 'care', label: 'place.care', options: optionsOf(care) }),
  lines({ name: 'programmes', label: 'place.programmes', help: 'place.programmesHelp' }),
  lines({ name: 'trainings', label: 'place.trainings' }),
  lines({ name: 'labels', label: 'place.labels', help: 'place.labelsHelp' }),
  lines({ name: 'typologies', label: 'place.typologies', help: 'place.typologiesHelp' }),
]

const contact: Field[] = [
  line({ name: 'phone', label: 'organisation.phone', help: 'organisation.contactHelp', maxLength: 30 }),
  lines({ name: 'emails', label: 'organisation.email', help: 'organisation.contactHelp' }),
  webAddress({ name: 'website', label: label('organisation.website') }),
  webAddress({ name: 'accessibilityUrl', label: label('place.accessibilityUrl') }),
]

/** The fields of a place, those of the national standard. */
export const fields: Field[] = [
  line({ name: 'name', label: 'place.name', required: true }),
  {
    type: 'tabs',
    tabs: [
      { label: label('place.whereTab'), fields: where },
      { label: label('place.offerTab'), fields: offer },
      { label: label('place.welcomeTab'), fields: welcome },
      { label: label('place.contactTab'), fields: contact },
      { label: label('place.standardTab'), fields: standard },
    ],
  },
  organisation,
  ...sidebar({ defaultValue: 'public' }),
]
