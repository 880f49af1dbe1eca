import { messageIn } from '@/collections/shared/label'
import { present } from '@/collections/shared/present'
import { writtenPart } from '@/collections/shared/written'
import type { Guide } from '@/payload-types'
import type { CitableDocument } from '@/src/documents/document'

/** What can be cited of a guide: each step under its title, with its check. */
export const presentGuide = (guide: Guide): CitableDocument =>
  present({
    collection: 'guides',
    record: guide,
    title: guide.title,
    parts: writtenPart([
      { text: guide.summary },
      ...(guide.steps ?? []).map(({ title, text, check }) => ({
        heading: title,
        text: check ? `${text}\n\n${messageIn('fr', 'guide.check')} : ${check}` : text,
      })),
    ]),
  })
