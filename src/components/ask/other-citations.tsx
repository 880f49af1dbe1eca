'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Citation } from '@/src/assistant/answer'
import { formatDate } from '@/src/components/ui/format-date'

type Props = { citations: Citation[]; select: (number: number) => void }

/** The citations that are not open, each a button that opens it. */
export function OtherCitations({ citations, select }: Props) {
  const t = useTranslations('source')
  const locale = useLocale()
  return (
    <div className="no-print">
      <h3 className="text-[1rem]">{t('others')}</h3>
      <ul className="mt-1 border-t border-line">
        {citations.map(({ number, document }) => (
          <li key={number} className="border-b border-line">
            <button
              type="button"
              onClick={() => select(number)}
              className="min-h-11 w-full py-2 text-left text-[0.95rem]"
            >
              <span className="sr-only">{t('citation')} </span>
              <b>{number}</b> · <span className="text-action underline">{document.title}</span>
              {document.sourceDate && `, ${formatDate(document.sourceDate, locale)}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
