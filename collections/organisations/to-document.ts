import { messageIn } from '@/collections/shared/label'
import { present } from '@/collections/shared/present'
import { fact, writtenPart } from '@/collections/shared/written'
import type { Organisation } from '@/payload-types'
import type { CitableDocument } from '@/src/documents/document'

const word = (key: Parameters<typeof messageIn>[1]) => messageIn('fr', key)

/** What can be cited of an organisation: what it is, where, and what it lends. Its people are never part of it. */
export const presentOrganisation = (organisation: Organisation): CitableDocument => {
  const { kind, postcode, commune, phone, email, website, material } = organisation
  return present({
    collection: 'organisations',
    record: organisation,
    title: organisation.name,
    parts: writtenPart([
      { text: organisation.summary },
      {
        heading: word('organisation.inShort'),
        items: [
          fact(word('organisation.kind'), kind && word(`organisation.kinds.${kind}`)),
          fact(word('place.commune'), [postcode, commune].filter(Boolean).join(' ')),
          fact(word('organisation.phone'), phone),
          fact(word('organisation.email'), email),
          fact(word('organisation.website'), website),
        ],
      },
      { heading: word('organisation.material'), items: material },
    ]),
  })
}
