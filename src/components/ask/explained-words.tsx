'use client'

import { useTranslations } from 'use-intl/react'
import type { Answer } from '@/src/assistant/answer'

/** What the acronyms of a plain answer are short for. */
export function ExplainedWords({ words }: { words: NonNullable<Answer['explained']> }) {
  const t = useTranslations('ask')
  if (words.length === 0) return null
  return (
    <>
      <h3 className="mt-6 text-[1.05rem]">{t('explained')}</h3>
      <dl className="mt-2 grid max-w-measure gap-1">
        {words.map(({ term, meaning }) => (
          <div key={term} className="flex flex-wrap gap-2">
            <dt className="font-semibold">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
