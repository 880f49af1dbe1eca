import { messageIn } from '@/collections/shared/label'
import { linkedName } from '@/collections/shared/linked-name'
import { present } from '@/collections/shared/present'
import { fact, writtenPart } from '@/collections/shared/written'
import type { Event } from '@/payload-types'
import { formatMoment } from '@/src/calendar/format-moment'
import { dayIn } from '@/src/calendar/paris'
import type { CitableDocument } from '@/src/documents/document'

/** What can be cited of an event: when and where it is, and its minutes. Its date is the date of its minutes. */
export const presentEvent = (event: Event): CitableDocument => {
  const word = (key: Parameters<typeof messageIn>[1]) => messageIn('fr', key)
  return present({
    collection: 'events',
    record: event,
    title: event.title,
    sourceDate: dayIn(new Date(event.start)),
    parts: writtenPart([
      { text: event.summary },
      {
        heading: word('event.inShort'),
        items: [
          fact(word('event.kind'), word(`event.kinds.${event.kind}`)),
          fact(word('session.start'), formatMoment(new Date(event.start))),
          fact(word('session.place'), linkedName({ linked: event.place, readBy: event.visibility })),
        ],
      },
      { heading: word('event.minutes'), text: event.minutes },
    ]),
  })
}
