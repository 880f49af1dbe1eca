import type { Field } from 'payload'
import { choice, choices, flag, labelled, line, one, paragraph } from '@/collections/shared/fields/make'
import { organisation } from '@/collections/shared/fields/organisation'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { label } from '@/collections/shared/label'
import { contactRules, skillLevels } from '@/src/vocabulary/kinds'
import { positions } from '@/src/vocabulary/network'
import { optionsOf } from '@/src/vocabulary/options'
import { topics } from '@/src/vocabulary/workshop'
import { readContact } from './access/read-contact'

const skills: Field = {
  name: 'skills',
  type: 'array',
  label: label('person.skills'),
  labels: { singular: label('skill.one'), plural: label('skill.many') },
  fields: [
    {
      type: 'row',
      fields: [
        one({ name: 'skill', label: 'skill.one', to: 'skills', required: true }),
        choice({
          name: 'level',
          label: 'person.skillLevel',
          options: labelled(skillLevels, 'skill.levels'),
        }),
      ],
    },
  ],
}

const contact: Field[] = [
  {
    ...choice({
      name: 'contactFor',
      label: 'person.contactFor',
      help: 'person.contactForHelp',
      options: labelled(contactRules, 'person.contactRules'),
      required: true,
    }),
    defaultValue: 'professionals',
  },
  line({ name: 'email', label: 'person.email', access: { read: readContact } }),
  line({ name: 'phone', label: 'person.phone', maxLength: 30, access: { read: readContact } }),
]

/** The fields of a person: who, what the person can do, how to reach the person. */
export const fields: Field[] = [
  line({ name: 'name', label: 'person.name', required: true }),
  flag({ name: 'consent', label: 'person.consent', help: 'person.consentHelp' }),
  choice({ name: 'position', label: 'person.position', options: optionsOf(positions) }),
  {
    type: 'tabs',
    tabs: [
      {
        label: label('person.aboutTab'),
        fields: [
          {
            name: 'photo',
            type: 'upload',
            relationTo: 'files',
            label: label('person.photo'),
            filterOptions: { mimeType: { contains: 'image/' } },
          },
          paragraph({ name: 'action', label: 'person.action', help: 'person.actionHelp', maxLength: 600 }),
          skills,
          choices({ name: 'topics', label: 'person.topics', options: optionsOf(topics) }),
        ],
      },
      { label: label('person.contactTab'), fields: contact },
    ],
  },
  organisation,
  ...sidebar({ defaultValue: 'network' }),
]
