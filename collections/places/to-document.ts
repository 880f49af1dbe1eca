import { messageIn } from '@/collections/shared/label'
import { present } from '@/collections/shared/present'
import { fact, writtenPart } from '@/collections/shared/written'
import type { Place } from '@/payload-types'
import { sayHours } from '@/src/calendar/opening-hours'
import type { CitableDocument } from '@/src/documents/document'
import { care, fees, services, support, waysIn } from '@/src/vocabulary/place'

const word = (key: Parameters<typeof messageIn>[1]) => messageIn('fr', key)

const names = <Key extends string>(labels: Record<Key, string>, keys: Key[] | null | undefined) =>
  keys?.map((key) => labels[key]).join(', ')

const facts = (place: Place) => [
  fact(
    word('place.address'),
    [place.address, place.addressMore, `${place.postcode ?? ''} ${place.commune}`.trim()]
      .filter(Boolean)
      .join(', '),
  ),
  fact(word('place.hours'), place.hours && sayHours(place.hours)),
  fact(word('place.access'), names(waysIn, place.access)),
  fact(word('place.support'), names(support, place.support)),
  fact(word('place.fees'), names(fees, place.fees)),
  fact(word('session.passNumerique'), word(place.passNumerique ? 'record.yes' : 'record.no')),
  fact(word('organisation.phone'), place.phone),
  fact(word('organisation.email'), place.emails?.join(', ')),
  fact(word('organisation.website'), place.website),
]

/** What can be cited of a place: where it is, when it is open, what it offers. */
export const presentPlace = (place: Place): CitableDocument =>
  present({
    collection: 'places',
    record: place,
    title: place.name,
    sourceDate: place.sourceDate,
    parts: writtenPart([
      { text: place.summary },
      { heading: word('place.inShort'), items: facts(place) },
      { heading: word('place.services'), items: place.services?.map((key) => services[key]) },
      { heading: word('place.care'), items: place.care?.map((key) => care[key]) },
      { heading: word('place.detail'), text: place.detail },
    ]),
  })
