import { messageIn } from '@/collections/shared/label'
import { present } from '@/collections/shared/present'
import { fact, writtenPart } from '@/collections/shared/written'
import type { Workshop } from '@/payload-types'
import type { CitableDocument } from '@/src/documents/document'
import { audiences } from '@/src/vocabulary/resource'
import { equipment, topics, workshopLevels } from '@/src/vocabulary/workshop'

const word = (key: Parameters<typeof messageIn>[1]) => messageIn('fr', key)

const facts = ({ topic, level, minutes, audiences: who, equipment: with_ }: Workshop) => [
  fact(word('workshop.topic'), topics[topic]),
  fact(word('workshop.level'), level && workshopLevels[level]),
  fact(word('workshop.duration'), minutes && `${minutes} minutes`),
  fact(word('resource.audiences'), who?.map((key) => audiences[key]).join(', ')),
  fact(word('workshop.equipment'), with_?.map((key) => equipment[key]).join(', ')),
]

/** What can be cited of a workshop: its sheet, in the order in which a mediator reads it. */
export const presentWorkshop = (workshop: Workshop): CitableDocument =>
  present({
    collection: 'workshops',
    record: workshop,
    title: workshop.title,
    sourceDate: workshop.sourceDate?.slice(0, 10),
    parts: writtenPart([
      { text: workshop.summary },
      { heading: word('workshop.inShort'), items: facts(workshop) },
      { heading: word('workshop.objectives'), items: workshop.objectives },
      { heading: word('workshop.prerequisites'), text: workshop.prerequisites },
      { heading: word('workshop.material'), items: workshop.material },
      {
        heading: word('workshop.steps'),
        items: workshop.steps?.map(({ text, minutes }) => (minutes ? `${text} (${minutes} minutes)` : text)),
        numbered: true,
      },
      { heading: word('workshop.evaluation'), text: workshop.evaluation },
    ]),
  })
