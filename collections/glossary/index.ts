import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/collections/shared/access'
import { line, lines, paragraph } from '@/collections/shared/fields/make'
import { readPublished } from '@/collections/shared/in-sight'
import { label } from '@/collections/shared/label'
import { drafts, hiddenFromMembers, namesOf } from '@/collections/shared/record'

/** Acronyms and words that mean the same: searches use them, and everybody may read them. */
export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: namesOf('glossary'),
  admin: {
    useAsTitle: 'term',
    group: label('group.base'),
    description: label('glossary.description'),
    hidden: hiddenFromMembers,
    defaultColumns: ['term', 'expansion', 'synonyms', '_status'],
  },
  access: {
    read: readPublished,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  versions: drafts,
  defaultSort: 'term',
  fields: [
    {
      ...line({ name: 'term', label: 'glossary.term', help: 'glossary.termHelp', required: true }),
      unique: true,
    },
    line({ name: 'expansion', label: 'glossary.expansion', help: 'glossary.expansionHelp' }),
    lines({ name: 'synonyms', label: 'glossary.synonyms', help: 'glossary.synonymsHelp' }),
    paragraph({ name: 'definition', label: 'glossary.definition', maxLength: 1000 }),
  ],
}
