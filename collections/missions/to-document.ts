import { messageIn } from '@/collections/shared/label'
import { linkedName } from '@/collections/shared/linked-name'
import { present } from '@/collections/shared/present'
import { fact, writtenPart } from '@/collections/shared/written'
import type { Mission } from '@/payload-types'
import type { CitableDocument } from '@/src/documents/document'
import { missionKinds, technicalLevels } from '@/src/vocabulary/network'

const word = (key: Parameters<typeof messageIn>[1]) => messageIn('fr', key)

/** What can be cited of a mission. Its referent is a person, so no part of it. */
export const presentMission = (mission: Mission): CitableDocument =>
  present({
    collection: 'missions',
    record: mission,
    title: mission.title,
    parts: writtenPart([
      { text: mission.summary },
      {
        heading: word('mission.inShort'),
        items: [
          fact(word('mission.kind'), missionKinds[mission.kind]),
          fact(word('mission.level'), technicalLevels[mission.level]),
          fact(word('mission.commitment'), mission.commitment),
          fact(
            word('record.organisation'),
            linkedName({ linked: mission.organisation, readBy: mission.visibility }),
          ),
        ],
      },
    ]),
  })
