import type { AnswerEvent } from '@/src/assistant/answer'
import { beginTrace, recorded } from '@/src/traces/record'
import type { Viewer } from '@/src/visibility/visibility'
import { sitePool } from './engine'

/** Tells a signed-in person's page under which id their turn is kept. */
export const turnHeader = 'x-passerelle-turn'

/**
 * The events of an answer with what they leave behind. `turn` is the id of a signed-in person's turn, absent for
 * visitors: theirs is kept only if they send it.
 */
export function keepTrace(args: {
  events: AsyncGenerator<AnswerEvent>
  viewer: Viewer
  conversation?: string
}): { events: AsyncGenerator<AnswerEvent>; turn?: string } {
  const { events, viewer } = args
  const trace = beginTrace(args)
  const onTrouble = (error: unknown) => console.error('a turn could not be recorded', error)
  return { turn: trace?.turn, events: recorded({ db: sitePool(), events, viewer, trace, onTrouble }) }
}
