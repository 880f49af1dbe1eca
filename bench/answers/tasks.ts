import type { LabelledQuery, LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import type { Task } from './observe'

const folds = 5

/** What a labelled question asks of its own base; one without a right document is near its matter. */
const taskOf = ({ set, query, fold }: { set: LabelledSet; query: LabelledQuery; fold: number }): Task => {
  const right = new Set(set.gains.get(query.id)?.keys() ?? [])
  const kind = right.size > 0 ? 'answerable' : 'near'
  return { query, kind, answers: set.answers.get(query.id), right, fold }
}

/** A set's own questions. */
export const ownTasks = ({ set, queries }: { set: LabelledSet; queries: LabelledQuery[] }): Task[] =>
  queries.map((query, at) => taskOf({ set, query, fold: at % folds }))

/** The same questions with their right documents taken out of the base: what is left is near them. */
export const nearTasks = (args: { set: LabelledSet; queries: LabelledQuery[] }): Task[] =>
  ownTasks(args).map((task) => ({ ...task, kind: 'near', without: [...(task.right ?? [])] }))

/** Questions of another matter altogether. */
export const offTasks = (queries: LabelledQuery[]): Task[] =>
  queries.map((query, at) => ({ query, kind: 'off', fold: at % folds }))

/** Every n-th of a list. */
export const everyNth = <T>(list: T[], n: number): T[] => list.filter((_, at) => at % n === 0)
