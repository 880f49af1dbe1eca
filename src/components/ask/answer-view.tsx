'use client'

import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { AnswerSentences } from './answer-sentences'
import { AnswerTools } from './answer-tools'
import type { AskState } from './ask-state'
import { ExplainedWords } from './explained-words'
import { FeedbackForm } from './feedback-form'
import { HelpLists } from './help-lists'
import { NotFoundAdvice } from './not-found-advice'
import { Outcome } from './outcome'
import { PlainToggle, type Restyle } from './plain-toggle'
import { ProblemNotice } from './problem-notice'
import { SourcePanel } from './source-panel'

type Props = {
  state: AskState
  /** Absent where a kept answer is read again. */
  retry?: () => void
  stop?: () => void
  /** Absent where no language model is set. */
  restyle?: Restyle
  signedIn: boolean
  /** Whether to ask what the reader thinks of it. */
  asksOpinion?: boolean
}

/** The answer, its source beside it, right below it on a phone, and what to do next. */
export function AnswerView({ state, retry, stop, restyle, signedIn, asksOpinion = true }: Props) {
  const t = useTranslations('ask')
  const [selected, setSelected] = useState(1)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement>(null)

  function select(number: number) {
    setSelected(number)
    panel.current?.focus()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }

  function open(number: number, from: HTMLElement) {
    opener.current = from
    select(number)
  }

  const { citations, answer, phase } = state
  const marks = { citations, selected, open }
  return (
    <div className="mt-8 grid items-start gap-x-10 gap-y-8 lg:gap-y-0 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
      <div>
        <Outcome state={state} />
        {answer?.notice && <p className="mt-3 max-w-measure text-ink-soft">{answer.notice.message}</p>}
        {state.written.length > 0 && (
          <>
            <AnswerSentences sentences={state.written} {...marks} />
            <ExplainedWords words={answer?.explained ?? []} />
            <h3 className="mt-8 text-[1.05rem]">{t('quotations')}</h3>
          </>
        )}
        <AnswerSentences sentences={state.sentences} {...marks} />
        {phase === 'failed' && state.problem && <ProblemNotice problem={state.problem} />}
        {answer?.status === 'not_found' && <NotFoundAdvice answer={answer} signedIn={signedIn} />}
      </div>
      {citations.length > 0 && (
        <SourcePanel
          ref={panel}
          citations={citations}
          contexts={state.contexts}
          selected={selected}
          select={select}
          close={() => opener.current?.focus()}
        />
      )}
      <div>
        <AnswerTools state={state} retry={retry} stop={stop} />
        {restyle && (
          <PlainToggle state={state} question={state.understood ?? state.question} restyle={restyle} />
        )}
        {answer && <HelpLists help={answer.help} />}
        {answer && asksOpinion && <FeedbackForm key={state.turn} answer={answer} turn={state.turn} />}
      </div>
    </div>
  )
}
