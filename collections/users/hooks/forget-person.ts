import type { CollectionAfterDeleteHook } from 'payload'
import { forgetProgress } from '@/collections/guides/progress'
import { queryableOf } from '@/collections/shared/queryable'

/** What only concerned the account goes with it. Acknowledgements stay: they are records. */
export const forgetPerson: CollectionAfterDeleteHook = async ({ id, req }) => {
  const db = await queryableOf({ payload: req.payload, req })
  await forgetProgress({ db, userId: Number(id) })
  // What the person planned for a later day still takes place: it was allowed when it was planned.
  await db.query(`UPDATE payload_jobs SET input = input - 'user' WHERE input #>> '{user,value}' = $1`, [
    String(id),
  ])
}
