import type { Field } from 'payload'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label, messageIn } from '@/collections/shared/label'
import { isPartialDate } from '@/collections/shared/validate'

/** Where the content comes from and of when it is: each citation shows it. */
export const source: Field[] = [
  {
    name: 'sourceDate',
    type: 'text',
    label: label('resource.sourceDate'),
    admin: { description: label('resource.sourceDateHelp') },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value || isPartialDate(String(value)) || messageIn(req.i18n?.language, 'resource.invalidDate'),
  },
  {
    name: 'sourceEnd',
    type: 'text',
    label: label('resource.sourceEnd'),
    admin: { description: label('resource.sourceEndHelp') },
    validate: (
      value: unknown,
      { req, siblingData }: { req: { i18n: { language: string } }; siblingData: { sourceDate?: string } },
    ) => {
      if (!value) return true
      if (!isPartialDate(String(value))) return messageIn(req.i18n?.language, 'resource.invalidDate')
      const follows = String(value) >= (siblingData.sourceDate ?? '')
      return follows || messageIn(req.i18n?.language, 'resource.invalidPeriod')
    },
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
