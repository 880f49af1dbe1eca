'use client'

import { useTranslations } from 'use-intl/react'
import type { PersonalKind } from '@/src/privacy/personal-data'

/**
 * Says, as one types, that a question seems to name a person. Its words only change when another kind of data is found,
 * so that a screen reader is not interrupted at every key.
 */
export function PersonalWarning({ kinds }: { kinds: PersonalKind[] }) {
  const t = useTranslations('ask')
  const label = useTranslations('privacy')
  const found = kinds.map((kind) => label(`kinds.${kind}`)).join(', ')
  return (
    <p role="status" className="mt-2 text-[0.95rem] empty:hidden">
      {kinds.length > 0 && (
        <strong className="font-semibold text-alert">{t('personalFound', { kinds: found })}</strong>
      )}
    </p>
  )
}
