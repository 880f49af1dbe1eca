'use client'

import { type FormEvent, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/src/components/ui/button'
import { typeset } from '@/src/messages/typeset'

type Props = {
  understood: string
  question: string
  /** Asks a question on its own, whatever was asked before. */
  askAlone: (question: string) => void
  action: (form: FormData) => void
}

const longest = 2000

/** How a follow-up was read, and the way to correct it or to ask it as it was typed; with JavaScript or without. */
export function UnderstoodQuestion({ understood, question, askAlone, action }: Props) {
  const t = useTranslations('ask')
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const asked = String(new FormData(event.currentTarget).get('question') ?? '').trim()
    if (asked !== '') askAlone(asked)
  }

  return (
    <div className="no-print mb-5 grid max-w-measure justify-items-start gap-2">
      <p>
        {t('understood')} <strong>{typeset(understood)}</strong>
      </p>
      <details className="w-full">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-action underline">
          {t('correct')}
        </summary>
        <form action={action} onSubmit={submit} className="mt-2 grid justify-items-start gap-2">
          <label htmlFor={id} className="font-semibold">
            {t('corrected')}
          </label>
          <textarea
            id={id}
            name="question"
            rows={2}
            required
            maxLength={longest}
            defaultValue={understood}
            key={understood}
            className="w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2"
          />
          <Button type="submit" shape="quiet">
            {t('askCorrected')}
          </Button>
        </form>
      </details>
      <form action={action} onSubmit={submit}>
        <input type="hidden" name="question" value={question} />
        <Button type="submit" shape="quiet">
          {t('askAsTyped')}
        </Button>
      </form>
    </div>
  )
}
