'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { useKeptSteps } from './kept-steps'

/** One step of a guide; `duration` in words. */
export type GuideStep = {
  title: string
  text: string
  duration?: string
  check?: string
  reads: { title: string; href: string }[]
}

/** The steps in order, each with its check. Boxes that are ticked stay so in this browser. */
export function GuideSteps({ guide, steps }: { guide: string; steps: GuideStep[] }) {
  const t = useTranslations('volunteers')
  const { done, toggle } = useKeptSteps(guide)
  const count = steps.filter(({ title }) => done.includes(title)).length
  return (
    <>
      <p role="status" className="no-print font-semibold">
        {t('guide.progress', { done: count, total: steps.length })}
      </p>
      <ol className="mt-4 border-t border-line">
        {steps.map(({ title, text, duration, check, reads }, index) => (
          <li
            key={title}
            className="flex gap-4 border-b border-line py-5 print:break-inside-avoid print:py-3"
          >
            <span
              aria-hidden="true"
              className={`grid size-9 shrink-0 place-items-center rounded-full border-2 font-bold ${
                done.includes(title) ? 'border-good bg-good-wash text-good' : 'border-action text-action'
              }`}
            >
              {done.includes(title) ? '✓' : index + 1}
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
                  checked={done.includes(title)}
                  onChange={() => toggle(title)}
                  className="size-5.5 shrink-0 accent-action"
                />
                <span>{check ? t('guide.done', { check }) : t('guide.doneStep')}</span>
              </label>
            </div>
          </li>
        ))}
      </ol>
      <p className="no-print mt-3 text-[0.95rem] text-ink-soft">{t('guide.kept')}</p>
    </>
  )
}
