'use client'

import { useTranslations } from 'use-intl/react'
import { Alert } from '@/src/components/ui/alert'
import type { Problem } from './ask-state'

/** Why the question failed and what to do; the server's own words when it gave some. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const t = useTranslations('ask')
  return (
    <div className="mt-4 max-w-measure">
      <Alert title={t('failed')}>{problem.message ?? t('offline')}</Alert>
    </div>
  )
}
