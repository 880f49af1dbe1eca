import type { Answer, AnswerEvent, Citation, Sentence, Style } from '@/src/assistant/answer'

/** A quotation between the words that surround it in its passage. */
export type QuoteContext = { before: string; quote: string; after: string }

/** Contexts by citation number. */
export type Contexts = Record<number, QuoteContext>

/** An error as the page shows it; without a message the server could not be reached. */
export type Problem = { id: string; message?: string }

/**
 * What the page knows of one question. Sentences and citations grow while `asking`; `answer` is there once `done`.
 * `sentences` are quotations, `written` what a model wrote and a citation proves; `understood` is the full question that
 * a follow-up was read as.
 * The same shape comes from the server when the form is sent without JavaScript.
 */
export type AskState = {
  phase: 'idle' | 'asking' | 'done' | 'stopped' | 'failed'
  question: string
  understood?: string
  /** The conversation that the next question may follow up in; the server names it without JavaScript. */
  conversation?: string
  style?: Style
  sentences: Sentence[]
  written: Sentence[]
  citations: Citation[]
  answer?: Answer
  contexts?: Contexts
  /** Where the turn of a signed-in person is kept. */
  turn?: string
  problem?: Problem
}

/** Nothing asked yet. */
export const idle: AskState = { phase: 'idle', question: '', sentences: [], written: [], citations: [] }

/** A question on its way. */
export const asking = (question: string, style?: Style): AskState => ({
  ...idle,
  phase: 'asking',
  question,
  style,
})

const quotationsOf = ({ citations }: Answer): Sentence[] =>
  citations.map(({ quote, number }) => ({ text: quote, citations: [number] }))

/** An answer that arrived whole. */
export const answered = (answer: Answer, contexts?: Contexts): AskState => ({
  phase: 'done',
  question: answer.question,
  understood: answer.understood,
  sentences: answer.mode === 'generated' ? quotationsOf(answer) : answer.sentences,
  written: answer.mode === 'generated' ? answer.sentences : [],
  citations: answer.citations,
  answer,
  contexts,
})

/** A question that failed; the sentences already shown were verified and stay. */
export const failed = (state: AskState, problem: Problem): AskState => ({
  ...state,
  phase: 'failed',
  problem,
})

/** The state after one event of the answer. `done` replaces what was shown: it was read again last. */
export function applyEvent(state: AskState, { event, data }: AnswerEvent): AskState {
  switch (event) {
    case 'citation':
      return { ...state, citations: [...state.citations, data] }
    case 'sentence':
      return data.mode === 'generated'
        ? { ...state, written: [...state.written, data] }
        : { ...state, sentences: [...state.sentences, data] }
    case 'understood':
      return { ...state, understood: data.question }
    case 'help':
      return state
    case 'done':
      return { ...answered(data), question: state.question, style: state.style, contexts: state.contexts }
    case 'error':
      return failed(state, data)
  }
}
