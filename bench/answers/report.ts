import { probabilityOf, topicLevel } from '@/src/assistant/outcome/logistic'
import { auroc, calibrationErrorOf, reliability, type Stated } from './figures'
import type { FittedModels } from './fit-models'
import type { Material } from './gather-tasks'
import { type Judged, judge } from './judge'
import type { Observed } from './observe'

type Scored = { judged: Judged; probability: number }

const two = (value: number) => value.toFixed(3).replace(/^0/, '')
const share = (those: unknown[], all: unknown[]) => two(all.length === 0 ? 0 : those.length / all.length)

const scored = ({ models, observed }: { models: FittedModels; observed: Observed[] }): Scored[] =>
  observed
    .flatMap((one) => judge({ observed: one, weights: models.quotations }))
    .map((judged) => ({
      judged,
      probability: probabilityOf({ model: models.outcome.answer, evidence: judged.evidence }),
    }))

const statedOf = (all: Scored[]): Stated[] =>
  all.map(({ judged, probability }) => ({ probability, held: judged.right }))

function quoteLine(name: string, all: Scored[]): string {
  const known = all.filter(({ judged }) => judged.kind === 'answerable')
  const within = (depth: number) =>
    share(
      known.filter(({ judged }) => judged.place >= 0 && judged.place < depth),
      known,
    )
  return `| ${name} | ${known.length} | ${within(1)} | ${within(3)} | ${within(5)} |`
}

function answeredLine({ name, all, from }: { name: string; all: Scored[]; from: number }): string {
  const known = all.filter(({ judged }) => judged.kind === 'answerable')
  const near = all.filter(({ judged }) => judged.kind === 'near')
  const called = (those: Scored[]) => those.filter(({ probability }) => probability >= from)
  const right = called(known).filter(({ judged }) => judged.right)
  const area = auroc({
    high: known.map(({ probability }) => probability),
    low: near.map(({ probability }) => probability),
  })
  const claims = `${share(called(known), known)} | ${share(right, called(known))} | ${called(near).length} of ${near.length}`
  return `| ${name} | ${claims} | ${two(area)} | ${two(calibrationErrorOf(statedOf(all)))} |`
}

function topicLine(args: { name: string; models: FittedModels; own: Observed[]; off: Observed[] }): string {
  const { name, models, own, off } = args
  const { topic } = models.outcome
  const kept = ({ judged: { evidence } }: Scored) =>
    probabilityOf({ model: topic, evidence }) >=
    topicLevel({ model: models.outcome, alikeness: evidence.alikeness })
  const mine = scored({ models, observed: own })
  const theirs = scored({ models, observed: off })
  const refused = off.length - theirs.filter(kept).length
  const alike = mine[0]?.judged.evidence.alikeness ?? 0
  return `| ${name} | ${two(alike)} | ${share(mine.filter(kept), own)} | ${two(refused / Math.max(1, off.length))} |`
}

const curve = (name: string, all: Scored[]) =>
  reliability(statedOf(all)).map(
    ({ from, count, stated, seen }) =>
      `| ${name} | ${from.toFixed(1)} | ${count} | ${two(stated)} | ${two(seen)} |`,
  )

const answerable = (all: Observed[]) => all.filter(({ kind }) => kind === 'answerable')
const near = (all: Observed[]) => all.filter(({ kind }) => kind === 'near')

/** The figures of one fit as Markdown: quotations, claims at several thresholds, topics, the reliability curve. */
export function reportOf({ models, material }: { models: FittedModels; material: Material }): string[] {
  const { gold } = models
  const piaf = scored({ models, observed: [...material.test, ...material.testNear] })
  const { answeredFrom } = models.outcome
  const levels = [0.4, 0.5, 0.6, 0.7, 0.8]
  return [
    '| quotations hold the answer | questions | first | three | five |',
    '|---|---|---|---|---|',
    quoteLine('gold, cross-validated', gold),
    quoteLine('piaf, not fitted on', piaf),
    '',
    '| called `answered` from | of the answerable | of these right | near ones called so | AUROC | calibration error |',
    '|---|---|---|---|---|---|',
    answeredLine({ name: `gold, ${two(answeredFrom)} (as built)`, all: gold, from: answeredFrom }),
    answeredLine({ name: `piaf, ${two(answeredFrom)} (as built)`, all: piaf, from: answeredFrom }),
    ...levels.flatMap((from) => [
      answeredLine({ name: `gold, ${two(from)}`, all: gold, from }),
      answeredLine({ name: `piaf, ${two(from)}`, all: piaf, from }),
    ]),
    '',
    '| base | alikeness of its passages | own questions kept | off-topic ones called `not_found` |',
    '|---|---|---|---|',
    topicLine({ name: 'gold', models, own: answerable(material.gold), off: material.goldOff }),
    topicLine({ name: 'gold, near questions', models, own: near(material.gold), off: material.goldOff }),
    topicLine({ name: 'piaf', models, own: material.test, off: material.piafOff }),
    topicLine({ name: 'travail-sections', models, own: material.travail, off: material.travailOff }),
    '',
    '| reliability | stated from | questions | stated | right |',
    '|---|---|---|---|---|',
    ...curve('gold', gold),
    ...curve('piaf', piaf),
  ]
}
