'use client'

import { useTranslations } from 'use-intl/react'
import { type GuideStep, GuideSteps } from './guide-steps'
import { useKeptSteps } from './kept-steps'

/** A guide whose ticked steps are kept in this browser: for whoever has no account. */
export function BrowserSteps({ guide, steps }: { guide: string; steps: GuideStep[] }) {
  const t = useTranslations('volunteers')
  const { done, toggle } = useKeptSteps(guide)
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? id
  const ids = steps.flatMap(({ id, title }) => (done.includes(title) ? [id] : []))
  return <GuideSteps steps={steps} done={ids} toggle={(id) => toggle(titleOf(id))} kept={t('guide.kept')} />
}
