import type { Field } from 'payload'
import { partialDate } from '@/collections/shared/fields/partial-date'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label, messageIn } from '@/collections/shared/label'
import { isPartialDate } from '@/collections/shared/validate'
import { writtenDate } from '@/collections/shared/written-date'

type Options = { req: { i18n: { language: string } }; siblingData: { sourceDate?: string } }

/** The end of a period follows its beginning. */
const followsStart = (value: unknown, { req, siblingData }: Options) => {
  if (!value) return true
  const end = writtenDate(String(value))
  if (!isPartialDate(end)) return messageIn(req.i18n?.language, 'resource.invalidDate')
  const follows = end >= writtenDate(siblingData.sourceDate ?? '')
  return follows || messageIn(req.i18n?.language, 'resource.invalidPeriod')
}

/** Where the content comes from and of when it is: each citation shows it. */
export const source: Field[] = [
  partialDate({ name: 'sourceDate', label: 'resource.sourceDate', help: 'resource.sourceDateHelp' }),
  {
    ...partialDate({ name: 'sourceEnd', label: 'resource.sourceEnd', help: 'resource.sourceEndHelp' }),
    validate: followsStart,
  },
  {
    name: 'reviewDate',
    type: 'date',
    label: label('resource.reviewDate'),
    admin: {
      description: label('resource.reviewDateHelp'),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
  },
  webAddress({ name: 'sourceUrl', label: label('resource.sourceUrl') }),
]
