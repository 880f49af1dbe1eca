import { stem } from '@/src/retrieval/analysis/stem'
import { weakWords } from '@/src/retrieval/analysis/stop-words'
import { tokens } from '@/src/retrieval/analysis/tokens'
import { fold } from '@/src/text/fold'
import { type AnswerKind, kindsAsked } from './answer-kinds'

/**
 * A stem of the question and its inverse document frequency in the base; any of the lists of `otherwise`, whole, says
 * the same (« CAF », « caisse d’allocations familiales »).
 */
export type WeightedStem = { stem: string; idf: number; otherwise?: string[][] }

/** Whether a text, by its stems, says what a stem of the question says. */
export const isSaid = ({ one, inside }: { one: WeightedStem; inside: ReadonlySet<string> }): boolean =>
  inside.has(one.stem) || (one.otherwise?.some((form) => form.every((stem) => inside.has(stem))) ?? false)

/**
 * What a question asks for. `stems` are those of its matter, `rare` the two rarest of them, `pairs` its neighbours
 * among them; `specifics` are the stems of what it names: capitalised words and acronyms; `figures` its numbers;
 * `words` all that it says; `focus` the stem of what it asks for ("quel est le *budget* …"), `counted` of what it counts ("combien de *jours*");
 * `kinds` the kinds of answer that its words call for.
 */
export type Wanted = {
  stems: WeightedStem[]
  total: number
  rare: WeightedStem[]
  pairs: [string, string][]
  specifics: string[]
  figures: string[]
  focus?: string
  counted?: string
  kinds: AnswerKind[]
  words: ReadonlySet<string>
}

const capitalised = /(?<=[\p{L}\p{N}’',)]\s+(?:[ldLD]['’])?)\p{Lu}[\p{L}\p{N}@.-]*|\b\p{Lu}{2,}\b/gu
const figure = /^\d+(?:[.,]\d+)?$/

/** By folded question: what follows is what is asked for, or counted. */
const focusing =
  /\b(?:quel(?:le)?s? (?:est |sont |etait |etaient )?(?:l['’ ]|le |la |les |son |sa |ses )?|qui (?:est|sont|etait) (?:l['’]|le |la |les ))(?=(\p{L}{3,}))/u
const counting = /\b(?:combien|nombre)(?: y a t il| est ce qu['’]?il y a)? d(?:e |['’])(\p{L}{3,})/u

const unique = <T>(all: T[]): T[] => [...new Set(all)]

const stemsOf = (text: string): string[] => tokens(text).map(stem)

/** What the question names, as stems; in a question written in capitals nothing stands out. */
function specificsOf(question: string): string[] {
  if (question === question.toUpperCase()) return []
  const named = question.match(capitalised) ?? []
  return unique(named.flatMap((name) => tokens(name).filter((word) => !weakWords.has(word))).map(stem))
}

const captured = (pattern: RegExp, text: string): string | undefined => {
  const word = pattern.exec(text)?.[1]
  return word && !weakWords.has(word) ? stem(word) : undefined
}

/** Reads a question once for all its candidates; `stems` are retrieval's. */
export function readWanted({ question, stems }: { question: string; stems: WeightedStem[] }): Wanted {
  const folded = fold(question)
  const matter = new Set(stems.map((one) => one.stem))
  const row = stemsOf(question).filter((one) => matter.has(one))
  const pairs = row.slice(1).map((second, at): [string, string] => [row[at] ?? '', second])
  return {
    stems,
    total: stems.reduce((sum, { idf }) => sum + idf, 0),
    rare: stems.toSorted((a, b) => b.idf - a.idf).slice(0, 2),
    pairs: pairs.filter(([first, second]) => first !== second),
    specifics: specificsOf(question),
    figures: tokens(question).filter((word) => figure.test(word)),
    focus: captured(focusing, folded),
    counted: captured(counting, folded),
    kinds: kindsAsked(question),
    words: new Set(tokens(question)),
  }
}
