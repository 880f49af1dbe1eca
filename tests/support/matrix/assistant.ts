import { ask, collect } from '@/src/assistant/ask'
import type { Engine } from '@/src/assistant/consult'
import type { Viewer } from '@/src/visibility/visibility'
import type { Door } from './doors'
import { isInSight } from './expected'

const unquoted = ['people', 'sessions']

/** The door of the assistant: what it quotes or names in answer to a record's own word. */
export const assistantDoor = (engine: Engine): Door => ({
  name: 'assistant',
  knocksAt: () => true,
  sees: async ({ record, role }) => {
    const viewer: Viewer = role === 'anonymous' ? null : { id: 1, role }
    const question = `Que dit la fiche ${record.word} ?`
    const { citations, nearest, sentences } = await collect(ask({ question, viewer, engine }))
    return JSON.stringify({ citations, nearest, sentences }).includes(record.word)
  },
  expects: ({ record, role }) => !unquoted.includes(record.collection) && isInSight({ role, record }),
})
