'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'

const mark = (chunks: ReactNode) => <mark>{chunks}</mark>

/** Three sentences for who comes for the first time; they also say what the marker means. */
export function HowItWorks() {
  const t = useTranslations('ask')
  return (
    <section aria-labelledby="comment">
      <h2 id="comment" className="mb-2 text-[1.1rem]">
        {t('howTitle')}
      </h2>
      <ol className="grid list-decimal gap-2 border-t border-line pt-3 pl-6">
        <li>{t('how.words')}</li>
        <li>{t.rich('how.quotes', { mark })}</li>
        <li>{t('how.honest')}</li>
      </ol>
    </section>
  )
}
