import { messageIn } from '@/collections/shared/label'
import { present } from '@/collections/shared/present'
import { writtenPart } from '@/collections/shared/written'
import type { Charter } from '@/payload-types'
import type { CitableDocument } from '@/src/documents/document'

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** What can be cited of a charter: each promise with its reason. Its date is its version. */
export const presentCharter = (charter: Charter): CitableDocument =>
  present({
    collection: 'charters',
    record: charter,
    title: charter.title,
    sourceDate: charter.version,
    parts: writtenPart([
      { text: charter.summary },
      {
        heading: messageIn('fr', 'charter.points'),
        items: charter.points.map(({ promise, why }) =>
          [promise, why]
            .filter((text): text is string => Boolean(text))
            .map(sentence)
            .join(' '),
        ),
        numbered: true,
      },
    ]),
  })
