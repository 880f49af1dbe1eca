'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Citation } from '@/src/assistant/answer'
import { formatDate } from '@/src/components/ui/format-date'
import { typeset } from '@/src/messages/typeset'
import { bySource, firstWords, sectionPath } from './by-source'

type Props = { citations: Citation[]; select: (number: number) => void }

/** The citations that are not open, by their source, each a button that says where it stands and opens it. */
export function OtherCitations({ citations, select }: Props) {
  const t = useTranslations('source')
  const locale = useLocale()
  const placeOf = (citation: Citation) =>
    [sectionPath(citation), citation.page && t('pageNumber', { page: citation.page })].filter(Boolean)
  return (
    <div className="no-print">
      <h3 className="text-[1rem]">{t('others')}</h3>
      <ul className="mt-1 border-t border-line text-[0.95rem]">
        {bySource(citations).map(({ document, citations: own }) => (
          <li key={`${document.collection} ${document.id}`} className="border-b border-line py-2">
            <p>
              <span className="font-semibold">{document.title}</span>
              {document.sourceDate && `, ${formatDate(document.sourceDate, locale)}`}
            </p>
            <ul>
              {own.map((citation) => (
                <li key={citation.number}>
                  <button
                    type="button"
                    onClick={() => select(citation.number)}
                    className="min-h-11 w-full py-1.5 text-left"
                  >
                    <span className="sr-only">{t('citation')} </span>
                    <b>{citation.number}</b> ·{' '}
                    <span className="text-action underline">
                      {placeOf(citation).join(', ') || typeset(firstWords(citation))}
                    </span>
                    {placeOf(citation).length > 0 && (
                      <span className="block text-ink-soft">{typeset(firstWords(citation))}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
