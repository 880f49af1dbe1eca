import type { Field } from 'payload'
import { choice, labelled, line, paragraph } from '@/collections/shared/fields/make'
import { messageIn } from '@/collections/shared/label'
import { reportStates } from '@/src/vocabulary/kinds'
import { reportReasons } from '@/src/vocabulary/network'
import { optionsOf } from '@/src/vocabulary/options'

/** A page of this site, by its path. */
const isPath = (value: unknown, { req }: { req: { i18n?: { language: string } } }) =>
  /^\/(?!\/)[^\s\\]*$/.test(String(value ?? '')) || messageIn(req.i18n?.language, 'report.invalidPage')

/** The fields of a report. */
export const fields: Field[] = [
  { ...line({ name: 'page', label: 'report.page', required: true, index: true }), validate: isPath },
  choice({ name: 'reason', label: 'report.reason', options: optionsOf(reportReasons), required: true }),
  paragraph({ name: 'message', label: 'report.message', help: 'report.messageHelp', maxLength: 2000 }),
  {
    ...choice({
      name: 'state',
      label: 'report.state',
      options: labelled(reportStates, 'report.states'),
      required: true,
    }),
    index: true,
    defaultValue: 'open',
  },
]
