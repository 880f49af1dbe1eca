'use client'

import { startTransition, useOptimistic, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Alert } from '@/src/components/ui/alert'
import { type GuideStep, GuideSteps } from './guide-steps'

/** Keeps a tick on the account; resolves to `false` where it could not be kept. */
export type TickStep = (sent: { guide: number; step: string; done: boolean }) => Promise<boolean>

type Props = { guide: number; steps: GuideStep[]; done: string[]; tick: TickStep }

/** A guide whose ticked steps are kept on the person's account, on every device. */
export function AccountSteps({ guide, steps, done, tick }: Props) {
  const t = useTranslations('volunteers')
  const [shown, show] = useOptimistic(done)
  const [hasFailed, setFailed] = useState(false)

  function toggle(step: string) {
    const isDone = !shown.includes(step)
    startTransition(async () => {
      show(isDone ? [...shown, step] : shown.filter((one) => one !== step))
      const isKept = await tick({ guide, step, done: isDone }).catch(() => false)
      startTransition(() => setFailed(!isKept))
    })
  }

  return (
    <>
      <GuideSteps steps={steps} done={shown} toggle={toggle} kept={t('guide.keptOnAccount')} />
      {hasFailed && <Alert>{t('guide.notKept')}</Alert>}
    </>
  )
}
