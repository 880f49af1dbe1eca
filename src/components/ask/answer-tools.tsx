'use client'

import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { Answer } from '@/src/assistant/answer'
import { Button } from '@/src/components/ui/button'
import { copyText } from '@/src/components/ui/copy-text'
import { formatDate } from '@/src/components/ui/format-date'
import { useHydrated } from '@/src/components/ui/use-hydrated'
import { answerMarkdown } from './answer-markdown'
import { type AnswerWords, answerText } from './answer-text'
import type { AskState } from './ask-state'
import { ShareButton } from './share-button'

type Props = { state: AskState; retry?: () => void; stop?: () => void }

/** Stop while it runs; then copy, print, share, ask again. They need JavaScript, so they wait for it. */
export function AnswerTools({ state, retry, stop }: Props) {
  const t = useTranslations('ask')
  const source = useTranslations('source')
  const locale = useLocale()
  const [said, say] = useState('')
  const { answer, phase } = state
  if (!useHydrated()) return null

  async function copy(write: (answer: Answer, words: AnswerWords) => string) {
    if (!answer) return
    const date = formatDate(new Date().toISOString(), locale)
    const text = write(answer, {
      question: state.question,
      signature: t('copiedOn', { date }),
      sources: source('sources'),
      date: (iso) => formatDate(iso, locale),
      page: (page) => source('pageNumber', { page }),
      origin: window.location.origin,
    })
    say((await copyText(text)) ? t('copied') : t('copyFailed'))
  }

  const hasSentences = state.sentences.length > 0
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-2">
      {phase === 'asking' && (
        <Button shape="quiet" onClick={stop}>
          {t('stop')}
        </Button>
      )}
      {answer && hasSentences && (
        <>
          <Button shape="quiet" onClick={() => copy(answerText)}>
            {t('copy')}
          </Button>
          <Button shape="quiet" onClick={() => copy(answerMarkdown)}>
            {t('copyMarkdown')}
          </Button>
          <Button shape="quiet" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      )}
      {answer && state.turn && <ShareButton turn={state.turn} say={say} />}
      {retry && phase !== 'asking' && (
        <Button shape="quiet" onClick={retry}>
          {t('retry')}
        </Button>
      )}
      <p role="status" className="basis-full text-[0.95rem] text-ink-soft">
        {said}
      </p>
    </div>
  )
}
