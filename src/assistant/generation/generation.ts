import type { Style } from '@/src/assistant/answer'
import type { ErrorId } from '@/src/errors/errors'
import type { Visibility } from '@/src/visibility/visibility'
import type { ChatModel } from './chat-model'

/** A person's turn at the model: `settle` gives it back and counts the tokens that were used, once. */
export type Admission = { settle: (tokens: number) => Promise<void> }

/** Why a model wrote nothing, or not all: the message that the reader gets, after how long, and what was thrown. */
export type ChatFailure = { notice: ErrorId; model: string; ms: number; error?: unknown }

/**
 * What writing an answer needs. Only passages of `visibilities` are sent to the model. `admit` takes this person's turn
 * for about so many tokens; it throws `rate_limit:chat`, `busy:chat` or `budget:chat`. `patience` is how long the whole
 * writing may take, in milliseconds. `onFailure` is told what operators should know: it holds nothing of the question.
 */
export type Generation = {
  model: ChatModel
  style: Style
  visibilities: readonly Visibility[]
  admit: (tokens: number) => Promise<Admission>
  patience?: number
  onFailure?: (failure: ChatFailure) => void
}

/** Lets everyone in: for the command line on its own machine, and for tests. */
export const admitAll: Generation['admit'] = async () => ({ settle: async () => {} })

/** Tokens of a French text, from above: models of this decade make one of 3 to 4 characters. */
export const tokensOf = (characters: number): number => Math.ceil(characters / 3)
