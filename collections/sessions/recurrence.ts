import type { Field } from 'payload'
import { choice, day, labelled } from '@/collections/shared/fields/make'
import { label } from '@/collections/shared/label'
import { recurrences } from '@/src/vocabulary/kinds'

const isRepeated = (_: unknown, sibling: { repeats?: string }) => sibling?.repeats === 'weekly'

/** How a session comes back: every week until a day, some days left out. `lastEnd` is the end of the last time. */
export const recurrence: Field[] = [
  {
    ...choice({
      name: 'repeats',
      label: 'session.repeats',
      options: labelled(recurrences, 'session.repeat'),
    }),
    defaultValue: 'none',
  },
  {
    type: 'row',
    admin: { condition: isRepeated },
    fields: [
      day({ name: 'until', label: 'session.until', help: 'session.untilHelp' }),
      {
        name: 'except',
        type: 'array',
        label: label('session.except'),
        labels: { singular: label('session.exceptDay'), plural: label('session.except') },
        fields: [day({ name: 'day', label: 'session.exceptDay', required: true })],
      },
    ],
  },
  {
    name: 'lastEnd',
    type: 'date',
    index: true,
    label: label('session.lastEnd'),
    admin: { hidden: true },
  },
]
