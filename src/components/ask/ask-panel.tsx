'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { AnswerView } from './answer-view'
import { AskForm } from './ask-form'
import { type AskState, idle } from './ask-state'
import { Examples } from './examples'
import { HowItWorks } from './how-it-works'
import { LiveStatus } from './live-status'
import { UnderstoodQuestion } from './understood-question'
import { useAnswer } from './use-answer'

type Props = {
  /** Answers the form when it is sent without JavaScript. */
  askOnServer: (state: AskState, form: FormData) => Promise<AskState>
  signedIn: boolean
  /** Whether a language model is set, which can choose plain sentences. */
  canSimplify: boolean
}

/** The whole page that asks. With JavaScript the answer streams; without it, the same view comes from the server. */
export function AskPanel({ askOnServer, signedIn, canSimplify }: Props) {
  const t = useTranslations('ask')
  const [served, submit] = useActionState(askOnServer, idle)
  const { state: streamed, ask, stop } = useAnswer()
  const state = streamed.phase === 'idle' ? served : streamed
  // Asked again, a follow-up that was understood is the full question: it may not follow up on itself.
  const whole = state.understood ?? state.question
  const isEmpty = state.phase === 'idle'
  return (
    <>
      <h1 className="mt-8 mb-4 lg:mt-10">{state.question || t('title')}</h1>
      <AskForm action={submit} ask={ask} state={state} />
      <LiveStatus state={state} />
      {isEmpty ? (
        <div className="mt-10 grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <Examples action={submit} ask={ask} />
          <HowItWorks />
        </div>
      ) : (
        <>
          {state.understood && (
            <UnderstoodQuestion
              understood={state.understood}
              question={state.question}
              askAlone={(question) => ask(question, { alone: true })}
              action={submit}
            />
          )}
          <AnswerView
            state={state}
            retry={() => ask(whole, { style: state.style })}
            restyle={canSimplify ? { action: submit, ask: (style) => ask(whole, { style }) } : undefined}
            stop={stop}
            signedIn={signedIn}
          />
        </>
      )}
    </>
  )
}
