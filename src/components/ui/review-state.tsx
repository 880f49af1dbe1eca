'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { formatDate } from './format-date'
import { isPast } from './is-past'

/** Whether a content was to be read again by now; said in words, not by colour alone. */
export function ReviewState({ due }: { due?: string }) {
  const t = useTranslations('source')
  const locale = useLocale()
  if (!due) return t('reviewNone')
  const date = formatDate(due, locale)
  if (!isPast(due)) return t('reviewPlanned', { date })
  return <strong className="font-semibold text-near">{t('reviewDue', { date })}</strong>
}
