'use client'

import { useTranslations } from 'use-intl/react'
import { Link } from '@/src/components/ui/page-link'

/** One step of a guide; `duration` in words. */
export type GuideStep = {
  id: string
  title: string
  text: string
  duration?: string
  check?: string
  reads: { title: string; href: string }[]
}

type Props = { steps: GuideStep[]; done: string[]; toggle: (id: string) => void; kept: string }

/** The steps in order, each with its check. `done` holds ids of ticked steps; `kept` says where ticks are kept. */
export function GuideSteps({ steps, done, toggle, kept }: Props) {
  const t = useTranslations('volunteers')
  const count = steps.filter(({ id }) => done.includes(id)).length
  return (
    <>
      <p role="status" className="no-print font-semibold">
        {t('guide.progress', { done: count, total: steps.length })}
      </p>
      <ol className="mt-4 border-t border-line">
        {steps.map(({ id, title, text, duration, check, reads }, index) => (
          <li key={id} className="flex gap-4 border-b border-line py-5 print:break-inside-avoid print:py-3">
            <span
              aria-hidden="true"
              className={`grid size-9 shrink-0 place-items-center rounded-full border-2 font-bold ${
                done.includes(id) ? 'border-good bg-good-wash text-good' : 'border-action text-action'
              }`}
            >
              {done.includes(id) ? '✓' : index + 1}
            </span>
            <div className="min-w-0">
              <h2 className="pt-0.5">{title}</h2>
              {duration && <p className="text-ink-soft">{t('guide.minutes', { duration })}</p>}
              <p className="mt-2 whitespace-pre-line">{text}</p>
              {reads.length > 0 && (
                <p className="mt-2">
                  {t('guide.read')}{' '}
                  {reads.map((read, place) => (
                    <span key={read.href}>
                      {place > 0 && ', '}
                      <Link href={read.href}>{read.title}</Link>
                    </span>
                  ))}
                </p>
              )}
              <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  checked={done.includes(id)}
                  onChange={() => toggle(id)}
                  className="size-5.5 shrink-0 accent-action"
                />
                <span>{check ? t('guide.done', { check }) : t('guide.doneStep')}</span>
              </label>
            </div>
          </li>
        ))}
      </ol>
      <p className="no-print mt-3 text-[0.95rem] text-ink-soft">{kept}</p>
    </>
  )
}
