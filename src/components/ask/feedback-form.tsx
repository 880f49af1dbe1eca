'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Answer } from '@/src/assistant/answer'
import { Button } from '@/src/components/ui/button'
import { FeedbackReasons } from './feedback-reasons'

type Props = {
  answer: Answer
  /** The kept turn of a signed-in person; a visitor's answer is sent with the opinion instead. */
  turn?: string
}

const address = '/api/feedback'

/** Sends the form as it stands, with the button that was pressed; whether it arrived. */
async function send(event: FormEvent<HTMLFormElement>): Promise<boolean> {
  const { submitter } = event.nativeEvent as SubmitEvent
  const body = new FormData(event.currentTarget, submitter)
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  }).catch(() => undefined)
  return response?.ok ?? false
}

/** Whether an answer helped, and if not, why. The same form works without JavaScript. */
export function FeedbackForm({ answer, turn }: Props) {
  const t = useTranslations('traces.feedback')
  const visitorNote = answer.status === 'answered' ? 'visitorNote' : 'visitorUnanswered'
  const [outcome, setOutcome] = useState<'thanks' | 'failed'>()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setOutcome((await send(event)) ? 'thanks' : 'failed')
  }

  return (
    <section className="no-print mt-8 max-w-measure border-t border-line pt-5" aria-label={t('title')}>
      {outcome !== 'thanks' && (
        <form method="post" action={address} onSubmit={submit}>
          {turn ? (
            <input type="hidden" name="turn" value={turn} />
          ) : (
            <input type="hidden" name="answer" value={JSON.stringify(answer)} />
          )}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h2 className="text-[1.1rem]">{t('title')}</h2>
            <Button shape="quiet" type="submit" name="helpful" value="yes">
              {t('yes')}
            </Button>
          </div>
          <FeedbackReasons />
          <p className="mt-2 text-[0.95rem] text-ink-soft">{t(turn ? 'memberNote' : visitorNote)}</p>
        </form>
      )}
      <p role="status" className={outcome === 'failed' ? 'mt-2 text-alert' : 'font-semibold'}>
        {outcome && t(outcome)}
      </p>
    </section>
  )
}
