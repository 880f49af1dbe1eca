import { stem } from '@/src/retrieval/analysis/stem'
import { weakWords } from '@/src/retrieval/analysis/stop-words'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { QuotableSpan } from '../quotable/spans'
import { holdsKind, plainKinds } from './answer-kinds'
import type { ReadPassage } from './read-passages'
import { isSaid, type Wanted, type WeightedStem } from './wanted'

/**
 * What is known of a candidate, mostly in 0..1: the share of the question's idf that its words hold (`coverage`), that
 * they hold with title and headings (`context`), of its two rarest words likewise (`rare`, `rareContext`), of its
 * neighbours (`pairs`) and of what it names (`specifics`, `specificsMissing`; both 0 if it names nothing); whether it
 * holds the kind of answer asked for (`kindHeld`), or lacks one that is plain to see, as a number or date is (`kindLacking`); what its passage
 * is worth (`passage`, `document`: one over the rank; `lexical`, `distance`); its shape.
 */
export const featureNames = [
  'coverage',
  'context',
  'rare',
  'rareContext',
  'pairs',
  'specifics',
  'specificsMissing',
  'figuresMissing',
  'focusHeld',
  'focusMissing',
  'countHeld',
  'countMissing',
  'kindHeld',
  'kindLacking',
  'passage',
  'document',
  'lexical',
  'distance',
  'length',
  'novelty',
  'asks',
  'spare',
  'cosineGap',
  'cosineAbovePassage',
] as const
export type FeatureName = (typeof featureNames)[number]
export type Features = Record<FeatureName, number>

export const shareOf = ({
  wanted,
  inside,
}: {
  wanted: WeightedStem[]
  inside: ReadonlySet<string>
}): number => {
  const total = wanted.reduce((sum, { idf }) => sum + idf, 0)
  const held = wanted.reduce((sum, one) => sum + (isSaid({ one, inside }) ? one.idf : 0), 0)
  return total > 0 ? held / total : 0
}

/** The share of the question's idf that a text holds, 0..1; 0 for a question without a known word. */
export const idfCoverage = ({ text, stems }: { text: string; stems: WeightedStem[] }): number =>
  shareOf({ wanted: stems, inside: new Set(tokens(text).map(stem)) })

/** How many of the question's names a text says, in whatever words. */
const namesIn = ({ specifics, stems }: Wanted, inside: ReadonlySet<string>) =>
  specifics.filter((name) =>
    isSaid({ one: stems.find((one) => one.stem === name) ?? { stem: name, idf: 0 }, inside }),
  ).length

/** What a candidate has in common with all of its passage, computed once. */
export type Surroundings = { read: ReadPassage; above: ReadonlySet<string> }

export const surroundingsOf = (read: ReadPassage): Surroundings => ({
  read,
  above: new Set([read.passage.title, ...read.passage.headings].flatMap(tokens).map(stem)),
})

/** Whether neighbours of the question are neighbours here, weak words aside. */
function pairShare({ pairs, stems }: { pairs: [string, string][]; stems: string[] }): number {
  if (pairs.length === 0) return 0
  const inside = new Set(stems.slice(1).map((second, at) => `${stems[at]} ${second}`))
  return pairs.filter(([first, second]) => inside.has(`${first} ${second}`)).length / pairs.length
}

const numeral =
  /^(?:\d.*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|\p{L}+aine)$/u

/** Whether a number stands at most two words before what is counted, or right after it. */
function isCounted({ counted, words }: { counted: string; words: string[] }): boolean {
  return words.some((word, at) => {
    if (stem(word) !== counted) return false
    return [...words.slice(Math.max(0, at - 3), at), words[at + 1] ?? ''].some((near) => numeral.test(near))
  })
}

/** The features of one candidate; those of cosines are filled in once its vector is made. */
export function featuresOf(args: {
  wanted: Wanted
  around: Surroundings
  span: QuotableSpan
  quote: string
}): Features {
  const { wanted, around, span, quote } = args
  const { read, above } = around
  const words = tokens(quote)
  const strong = words.filter((word) => !weakWords.has(word)).map(stem)
  const inside = new Set(words.map(stem))
  const context = new Set([...inside, ...above])
  const known = new Set(wanted.stems.map((one) => one.stem))
  const held = wanted.kinds.filter((kind) => holdsKind({ kind, text: quote, known: wanted.words }))
  const plain = wanted.kinds.filter((kind) => plainKinds.has(kind))
  const named = wanted.specifics.length
  const isCountHeld = wanted.counted !== undefined && isCounted({ counted: wanted.counted, words })
  return {
    coverage: shareOf({ wanted: wanted.stems, inside }),
    context: shareOf({ wanted: wanted.stems, inside: context }),
    rare: shareOf({ wanted: wanted.rare, inside }),
    rareContext: shareOf({ wanted: wanted.rare, inside: context }),
    pairs: pairShare({ pairs: wanted.pairs, stems: strong }),
    specifics: named > 0 ? namesIn(wanted, inside) / named : 0,
    specificsMissing: named > 0 ? 1 - namesIn(wanted, context) / named : 0,
    figuresMissing: wanted.figures.filter((one) => !context.has(one)).length > 0 ? 1 : 0,
    focusHeld: wanted.focus && inside.has(wanted.focus) ? 1 : 0,
    focusMissing: wanted.focus && !context.has(wanted.focus) ? 1 : 0,
    countHeld: isCountHeld ? 1 : 0,
    countMissing: wanted.counted && !isCountHeld ? 1 : 0,
    kindHeld: wanted.kinds.length > 0 ? held.length / wanted.kinds.length : 0,
    kindLacking: plain.length > 0 && !plain.some((kind) => held.includes(kind)) ? 1 : 0,
    passage: 1 / read.rank,
    document: 1 / read.documentRank,
    lexical: read.lexical,
    distance: read.distance * 10,
    length: Math.log(1 + words.length) / 5,
    novelty: Math.log(1 + strong.filter((one) => !known.has(one)).length) / 4,
    asks: quote.trimEnd().endsWith('?') ? 1 : 0,
    spare: span.spare ? 1 : 0,
    cosineGap: 0,
    cosineAbovePassage: 0,
  }
}
