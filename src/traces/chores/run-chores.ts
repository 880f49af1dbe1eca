import type { Queryable } from '@/src/database/queryable'
import { type Answers, checkGolden } from '../questions/golden'
import { replayPublished } from '../questions/replay'
import { takeNight } from './nightly'
import { purgeTraces, type Retention } from './purge'

/**
 * What the worker does about traces every few seconds: ask again the questions whose resource was published; once a
 * night, delete what was kept long enough and check the golden questions. `clock` tells the time.
 */
export async function runChores(args: {
  db: Queryable
  answers: Answers
  retention: Retention
  clock: () => Date
  signal?: AbortSignal
}): Promise<void> {
  const { db, answers, retention, clock, signal } = args
  await replayPublished({ db, answers, at: clock(), signal })
  if (!(await takeNight({ db, name: 'nightly', now: clock() }))) return
  await purgeTraces({ db, now: clock(), ...retention })
  await checkGolden({ db, answers, at: clock(), signal })
}
