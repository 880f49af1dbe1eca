'use client'

import { type KeyboardEvent, type Ref, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Citation } from '@/src/assistant/answer'
import { useHydrated } from '@/src/components/ui/use-hydrated'
import type { Contexts } from './ask-state'
import { OtherCitations } from './other-citations'
import { SourceCard } from './source-card'

type Props = {
  ref: Ref<HTMLElement>
  citations: Citation[]
  contexts?: Contexts
  selected: number
  select: (number: number) => void
  close: () => void
}

/** The proof beside the answer. Without JavaScript every source is open; with it, one at a time. Escape leads back. */
export function SourcePanel({ ref, citations, contexts, selected, select, close }: Props) {
  const t = useTranslations('source')
  const id = useId()
  const isAlive = useHydrated()
  const shown = citations.find(({ number }) => number === selected) ?? citations[0]

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') close()
  }

  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={closeOnEscape}
      className="grid gap-6 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1"
    >
      <h2 id={id} className="sr-only">
        {t('sources')}
      </h2>
      {citations.map((citation) => (
        <SourceCard
          key={citation.number}
          citation={citation}
          context={contexts?.[citation.number]}
          isOpen={!isAlive || citation === shown}
        />
      ))}
      {isAlive && citations.length > 1 && (
        <OtherCitations citations={citations.filter((one) => one !== shown)} select={select} />
      )}
      {isAlive && (
        <button
          type="button"
          onClick={close}
          className="min-h-11 justify-self-start text-action underline lg:sr-only lg:focus:not-sr-only"
        >
          {t('backToAnswer')}
        </button>
      )}
    </section>
  )
}
