import type { fr } from '@/src/messages/fr'

/** What `./passerelle golden` and `./passerelle person` say. */
export const tracesCommand: typeof fr.tracesCommand = {
  golden: {
    description: 'Asks the golden questions again and says which no longer hold',
    broken: 'No longer holds ({status}): {question}',
    sum: '{checked, plural, =0 {No golden question} one {# golden question checked} other {# golden questions checked}}, {broken} broken.',
    answered: 'the base answers, but from another source',
    related: 'the base comes close',
    not_found: 'nothing in the base',
  },
  person: {
    description: 'Exports or erases everything about one person',
    export: 'Writes everything that is kept about a person into a file',
    erase: 'Erases everything that is kept about a person',
    email: 'E-mail address of the person',
    file: 'File to write (JSON)',
    yes: 'Confirms the erasure',
    exported: 'Everything about {email} is in {file}.',
    erased:
      'Everything about {email} is erased from the base, except the charters agreed to, which are dated records. Backups made before still hold it.',
  },
}
