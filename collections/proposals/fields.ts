import type { Field } from 'payload'
import { editorsOnlyField } from '@/collections/shared/belonging'
import { choice, labelled, line, paragraph } from '@/collections/shared/fields/make'
import { webAddress } from '@/collections/shared/fields/web-address'
import { label } from '@/collections/shared/label'
import { neverWritten } from '@/collections/shared/signed-in'
import { proposalKinds, proposalStates } from '@/src/vocabulary/kinds'

/** What a member sends. */
const sent: Field[] = [
  choice({
    name: 'kind',
    label: 'proposal.kind',
    options: labelled(proposalKinds, 'proposal.kinds'),
    required: true,
  }),
  line({ name: 'title', label: 'resource.title', required: true }),
  paragraph({ name: 'text', label: 'proposal.text', maxLength: 50_000 }),
  webAddress({ name: 'url', label: label('proposal.url') }),
  { name: 'file', type: 'upload', relationTo: 'files', label: label('proposal.file') },
]

/** What an editor answers. */
const answered: Field[] = [
  {
    ...choice({
      name: 'state',
      label: 'proposal.state',
      help: 'proposal.stateHelp',
      options: labelled(proposalStates, 'proposal.states'),
      required: true,
      access: { create: editorsOnlyField },
    }),
    index: true,
    defaultValue: 'waiting',
  },
  paragraph({
    name: 'answer',
    label: 'proposal.answer',
    help: 'proposal.answerHelp',
    maxLength: 2000,
    access: { create: editorsOnlyField },
  }),
]

/** The fields of a proposal: what was sent, what was answered, what became of it. */
export const fields: Field[] = [
  ...sent,
  ...answered,
  {
    name: 'proposer',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('proposal.proposer'),
    access: neverWritten,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'record',
    type: 'relationship',
    relationTo: ['resources', 'workshops'],
    label: label('proposal.record'),
    access: neverWritten,
    admin: { readOnly: true, position: 'sidebar', description: label('proposal.recordHelp') },
  },
]
