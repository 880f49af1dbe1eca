import type { Field } from 'payload'
import { line } from '@/collections/shared/fields/make'
import { origin } from '@/collections/shared/fields/origin'
import { partialDate } from '@/collections/shared/fields/partial-date'

/** What the national standard says of the record itself: who keeps and tells it, and of when it is. */
export const standard: Field[] = [
  line({ name: 'pivot', label: 'place.pivot', help: 'place.pivotHelp', maxLength: 20 }),
  line({ name: 'parent', label: 'place.parent', help: 'place.parentHelp' }),
  line({ name: 'provider', label: 'place.provider', help: 'place.providerHelp' }),
  partialDate({ name: 'sourceDate', label: 'place.sourceDate', help: 'place.sourceDateHelp' }),
  origin,
]
