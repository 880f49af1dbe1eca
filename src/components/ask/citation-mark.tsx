'use client'

import { useTranslations } from 'use-intl/react'
import type { Citation } from '@/src/assistant/answer'
import { useHydrated } from '@/src/components/ui/use-hydrated'

type Props = {
  number: number
  citation?: Citation
  isSelected: boolean
  open: (number: number, from: HTMLElement) => void
}

const shape =
  'printed ml-1 inline-grid min-h-6.5 min-w-6.5 place-items-center rounded-md border-2 px-1 text-[0.8rem] leading-none font-bold no-underline align-[0.12em]'
const unselected = 'bg-sheet text-action border-action'
const chosen = 'bg-mark text-ink border-mark-edge'

/** The number that leads from a sentence to its proof: a button, or a link to the source without JavaScript. */
export function CitationMark({ number, citation, isSelected, open }: Props) {
  const t = useTranslations('source')
  const label = t('show', { number, title: citation?.document.title ?? '' })
  if (!useHydrated()) {
    return (
      <a href={`#citation-${number}`} aria-label={label} className={`${shape} ${unselected}`}>
        {number}
      </a>
    )
  }
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isSelected}
      onClick={(event) => open(number, event.currentTarget)}
      className={`${shape} ${isSelected ? chosen : unselected}`}
    >
      {number}
    </button>
  )
}
