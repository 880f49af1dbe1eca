'use client'

import { createTranslator } from 'use-intl/core'
import { Button } from '@/src/components/ui/button'
import { site } from '@/src/messages/fr/site'
import { typesetAll } from '@/src/messages/typeset'

const t = createTranslator({ locale: 'fr', messages: { site: typesetAll(site) }, namespace: 'site' })

/** An unexpected error: what to do, and what to report. In French, since what failed may be the choice of language. */
export const ErrorNotice = ({ digest, retry }: { digest?: string; retry: () => void }) => (
  <div className="max-w-measure" lang="fr" role="alert">
    <h1 className="mt-8 mb-3 lg:mt-10">{t('errorTitle')}</h1>
    <p>{t('errorText')}</p>
    {digest && <p className="mt-3 text-[0.95rem] text-ink-soft">{t('errorReference', { digest })}</p>}
    <Button className="mt-6" onClick={retry}>
      {t('retry')}
    </Button>
  </div>
)
