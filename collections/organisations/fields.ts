import type { Field } from 'payload'
import { choice, labelled, line, lines, paragraph } from '@/collections/shared/fields/make'
import { sidebar } from '@/collections/shared/fields/sidebar'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'
import { organisationKinds } from '@/src/vocabulary/kinds'

/** The fields of an organisation. The telephone and the mail are those of its front desk, not of a person. */
export const fields: Field[] = [
  line({ name: 'name', label: 'organisation.name', required: true }),
  choice({
    name: 'kind',
    label: 'organisation.kind',
    options: labelled(organisationKinds, 'organisation.kinds'),
  }),
  paragraph({ name: 'summary', label: 'organisation.summary', maxLength: 600 }),
  {
    type: 'row',
    fields: [
      line({ name: 'postcode', label: 'place.postcode', maxLength: 5 }),
      line({ name: 'commune', label: 'place.commune', index: true }),
    ],
  },
  line({ name: 'phone', label: 'organisation.phone', help: 'organisation.contactHelp', maxLength: 30 }),
  line({ name: 'email', label: 'organisation.email', help: 'organisation.contactHelp' }),
  webAddress({ name: 'website', label: label('organisation.website') }),
  lines({ name: 'material', label: 'organisation.material', help: 'organisation.materialHelp' }),
  ...sidebar({ defaultValue: 'public' }),
]
