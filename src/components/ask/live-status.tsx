'use client'

import { useTranslations } from 'use-intl/react'
import type { AskState } from './ask-state'
import { countsOf } from './counts'

/** One sentence for screen readers at each turn of the search; the words of the answer are not read as they come. */
export function LiveStatus({ state }: { state: AskState }) {
  const t = useTranslations('ask')
  return (
    <p role="status" className="sr-only">
      {announcement()}
    </p>
  )

  function announcement() {
    if (state.phase === 'asking') return t('searching')
    if (state.phase === 'stopped') return t('stopped')
    if (state.phase !== 'done' || !state.answer) return ''
    const plain = state.style === 'plain' && state.written.length > 0 ? ` ${t('announcePlain')}` : ''
    if (state.answer.status === 'answered') return t('announceAnswered', countsOf(state.answer)) + plain
    return state.answer.status === 'related' ? t('announceRelated') + plain : t('announceNotFound')
  }
}
