'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/src/components/ui/button'
import { feedbackReasons } from '@/src/vocabulary/question'

/** What is wrong with an answer: reasons to tick and a word of one's own, folded away until one says no. */
export function FeedbackReasons() {
  const t = useTranslations('traces.feedback')
  const id = useId()
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-action underline underline-offset-[0.18em]">
        {t('no')}
      </summary>
      <fieldset className="mt-1 border-0 p-0">
        <legend className="font-semibold">{t('reasonsTitle')}</legend>
        {feedbackReasons.map((reason) => (
          <label key={reason} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="reasons" value={reason} className="size-5.5 accent-action" />
            {t(`reasons.${reason}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id} className="mt-2 block font-semibold">
        {t('comment')}
      </label>
      <textarea
        id={id}
        name="comment"
        rows={2}
        maxLength={1000}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2"
      />
      <p id={`${id}-hint`} className="text-[0.95rem] text-ink-soft">
        {t('commentHint')}
      </p>
      <Button shape="quiet" type="submit" name="helpful" value="no" className="mt-2">
        {t('send')}
      </Button>
    </details>
  )
}
