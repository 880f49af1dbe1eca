'use client'

import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Style } from '@/src/assistant/answer'
import { Button } from '@/src/components/ui/button'
import type { AskState } from './ask-state'

/** How an answer is asked for in another style: by a form, and in the page itself where JavaScript runs. */
export type Restyle = { action: (form: FormData) => void; ask: (style: Style) => void }

type Props = { state: AskState; question: string; restyle: Restyle }

/**
 * Plain-language reading, on or off: a button that says which to screen readers and shows it by a tick. It stays while
 * the answer is made anew, so that the focus stays with it.
 */
export function PlainToggle({ state, question, restyle }: Props) {
  const t = useTranslations('ask')
  const { phase, style, answer, sentences } = state
  const isPlain = style === 'plain'
  const isAsking = phase === 'asking'
  const isOffered = answer ? sentences.length > 0 : isAsking && style !== undefined
  if (!isOffered) return null
  const other = isPlain ? 'answer' : 'plain'

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!isAsking) restyle.ask(other)
  }

  return (
    <form action={restyle.action} onSubmit={submit} className="no-print mt-2">
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="conversation" value={state.conversation ?? ''} />
      <input type="hidden" name="style" value={other} />
      <Button
        type="submit"
        shape="quiet"
        aria-pressed={isPlain}
        aria-disabled={isAsking}
        className="aria-pressed:bg-wash aria-pressed:border-action"
      >
        {isPlain && (
          <svg viewBox="0 0 18 18" aria-hidden="true" className="size-4.5 fill-none stroke-current">
            <path d="M3 9.5 7.2 14 15 4.5" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        )}
        {t('simplify')}
      </Button>
    </form>
  )
}
