'use client'

import { useActionState, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { Alert } from '@/src/components/ui/alert'
import { Button } from '@/src/components/ui/button'
import type { ReportState } from './states'

type Props = {
  /** The path of the page that is reported. */
  address: string
  reasons: Record<string, string>
  report: (state: ReportState, form: FormData) => Promise<ReportState>
}

/** Folded at the foot of a page: says what is wrong with it. The same form works without JavaScript. */
export function ReportForm({ address, reasons, report }: Props) {
  const t = useTranslations('contribute')
  const [{ outcome }, submit, waiting] = useActionState(report, {})
  const comment = useId()
  if (outcome === 'done') {
    return (
      <p role="status" className="no-print mt-12 border-t border-line pt-4 font-semibold text-good">
        {t('report.done')}
      </p>
    )
  }
  return (
    <details open={outcome !== undefined} className="no-print mt-12 max-w-measure border-t border-line">
      <summary className="flex min-h-12 w-fit items-center text-action underline underline-offset-[0.18em]">
        {t('report.title')}
      </summary>
      <form action={submit} className="grid gap-4 pb-4">
        {outcome && <Alert>{t(`report.${outcome}`)}</Alert>}
        <p>{t('report.lead')}</p>
        <input type="hidden" name="address" value={address} />
        <fieldset>
          <legend className="font-semibold">{t('report.reason')}</legend>
          {Object.entries(reasons).map(([value, label]) => (
            <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="radio" name="reason" value={value} required className="size-5.5 accent-action" />
              {label}
            </label>
          ))}
        </fieldset>
        <label htmlFor={comment} className="grid gap-1 font-semibold">
          {t('report.comment')}
          <textarea
            id={comment}
            name="comment"
            rows={3}
            maxLength={1000}
            className="w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2 font-normal"
          />
        </label>
        <Button type="submit" shape="quiet" disabled={waiting} className="justify-self-start">
          {t('report.submit')}
        </Button>
      </form>
    </details>
  )
}
