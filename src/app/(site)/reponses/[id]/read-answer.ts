import { sitePool } from '@/src/app/api/_lib/engine'
import { type AskState, answered } from '@/src/components/ask/ask-state'
import { personOf, readTurn } from '@/src/traces/turns/read-turns'
import { mayReadAll, showTurn } from '@/src/traces/turns/show-turn'
import type { StoredTurn } from '@/src/traces/turns/stored-turn'
import type { Viewer } from '@/src/visibility/visibility'
import { contextsOf } from '../../_lib/contexts-of'

/** A kept answer on its page. `lost` counts the citations that are not shown any more. */
export type KeptAnswer = { state: AskState; turn: StoredTurn; isOwn: boolean; lost: number }

/**
 * A kept answer as this person may read it now: their own with what still holds of it; anybody else's only if every
 * document that it cites is open to them.
 */
export async function readAnswer({
  id,
  viewer,
}: {
  id: string
  viewer: Viewer
}): Promise<KeptAnswer | undefined> {
  const db = sitePool()
  const turn = await readTurn({ db, id, viewer })
  if (!turn) return undefined
  const isOwn = turn.person !== null && turn.person === personOf(viewer)
  if (!isOwn && !(await mayReadAll({ db, turn, viewer }))) return undefined
  const { answer, lost } = await showTurn({ db, turn, viewer })
  const contexts = await contextsOf({ citations: answer.citations, viewer })
  return { state: { ...answered(answer, contexts), turn: isOwn ? id : undefined }, turn, isOwn, lost }
}
