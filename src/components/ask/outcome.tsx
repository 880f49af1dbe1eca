'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import type { AskState } from './ask-state'
import { countsOf } from './counts'

const icons = {
  good: 'M3 9.5 7.2 14 15 4.5',
  near: 'M2 9.5 C 5 5, 7 5, 9 9 S 13 13, 16 8.5',
  none: 'M4 9 H14',
}
const tones = {
  good: 'bg-good-wash text-good',
  near: 'bg-near-wash text-near',
  none: 'bg-wash text-ink',
}

const Badge = ({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) => (
  <h2
    className={`inline-flex items-center gap-2 rounded-3xl px-3 py-1 text-[1rem] font-semibold ${tones[tone]}`}
  >
    <svg viewBox="0 0 18 18" aria-hidden="true" className="size-4.5 shrink-0 fill-none stroke-current">
      <path d={icons[tone]} strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
    {children}
  </h2>
)

/** What came of the question, in words first; while it runs, how far it is. */
export function Outcome({ state }: { state: AskState }) {
  const t = useTranslations('ask')
  if (state.phase === 'asking') {
    return (
      <p className="flex items-center gap-3 font-semibold text-ink-soft">
        <span aria-hidden="true" className="pulse size-3 rounded-full bg-action" />
        {step()}
      </p>
    )
  }
  if (state.phase === 'stopped') {
    return (
      <>
        <Badge tone="none">{t('stopped')}</Badge>
        {state.sentences.length > 0 && <p className="mt-2 text-ink-soft">{t('stoppedText')}</p>}
      </>
    )
  }
  if (!state.answer) return null
  const { status, mode, disagreement } = state.answer
  if (status === 'not_found') {
    return (
      <>
        <Badge tone="none">{t('notFound')}</Badge>
        <p className="mt-3 max-w-measure">{t('notFoundText')}</p>
      </>
    )
  }
  return (
    <>
      <Badge tone={status === 'answered' ? 'good' : 'near'}>
        {status === 'answered' ? t('answered', countsOf(state.answer)) : t('related')}
      </Badge>
      <p className="mt-2 text-[0.95rem] text-ink-soft">
        {status === 'related' ? t('relatedText') : mode === 'quotations' ? t('verbatim') : t('generated')}
      </p>
      {disagreement && <p className="mt-2 max-w-measure font-semibold">{t('differ')}</p>}
    </>
  )

  function step() {
    if (state.written.length > 0) return t('writing')
    return state.sentences.length > 0 ? t('checking') : t('searching')
  }
}
