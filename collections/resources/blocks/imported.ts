import type { Block } from 'payload'
import { label } from '@/collections/shared/label'

/** A text as its source has it, to the letter: converting it would lose the words that citations point to. */
export const imported: Block = {
  slug: 'imported',
  labels: { singular: label('block.imported'), plural: label('block.imported') },
  fields: [
    {
      name: 'format',
      type: 'select',
      required: true,
      defaultValue: 'markdown',
      label: label('block.format'),
      options: [
        { value: 'markdown', label: label('block.markdown') },
        { value: 'text', label: label('block.plain') },
        { value: 'html', label: label('block.html') },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 10_000_000,
      label: label('block.importedText'),
      admin: { rows: 16, description: label('block.importedTextHelp') },
    },
  ],
}
