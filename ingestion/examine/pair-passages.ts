import type { ComparedPassage, Comparison } from '@/src/documents/findings'
import { runsOf } from './fingerprint'

/** From this share of common three-word runs on, two passages are set beside each other. */
const alike = 0.3
/** More pairs show nothing more. */
const most = 40

/** Which passages hold each run. */
function indexOf(all: Set<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  all.forEach((runs, at) => {
    for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), at])
  })
  return holders
}

/** Sets each passage beside the one of the other document that it has most in common with, in its own order. */
export function pairPassages(args: {
  mine: ComparedPassage[]
  theirs: ComparedPassage[]
}): Pick<Comparison, 'pairs' | 'alone'> {
  const theirRuns = args.theirs.map(({ text }) => runsOf(text))
  const holders = indexOf(theirRuns)
  const found = args.mine.flatMap((mine) => {
    const runs = runsOf(mine.text)
    const common = new Map<number, number>()
    for (const run of runs) for (const at of holders.get(run) ?? []) common.set(at, (common.get(at) ?? 0) + 1)
    const [at, count] = [...common].sort((one, other) => other[1] - one[1])[0] ?? [0, 0]
    const theirs = args.theirs[at]
    const smaller = Math.max(1, Math.min(runs.size, theirRuns[at]?.size ?? 0))
    const share = Math.round((count / smaller) * 100) / 100
    return theirs && share >= alike ? [{ at, pair: { mine, theirs, share } }] : []
  })
  return {
    pairs: found.slice(0, most).map(({ pair }) => pair),
    alone: {
      mine: args.mine.length - found.length,
      theirs: args.theirs.length - new Set(found.map(({ at }) => at)).size,
    },
  }
}
