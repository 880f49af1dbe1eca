'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Help } from '@/src/assistant/answer'
import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'

/** People, workshops and official services that can help further; nothing at all while none is known. */
export function HelpLists({ help }: { help: Help }) {
  const t = useTranslations('ask')
  const locale = useLocale()
  const official = help.official ?? []
  if (help.people.length + help.workshops.length + official.length === 0) return null
  return (
    <div className="mt-10 grid gap-8 border-t border-line pt-6">
      {help.people.length > 0 && (
        <section>
          <h2>{t('people')}</h2>
          <ul>
            {help.people.map(({ name, url, skills }) => (
              <li key={url} className="border-b border-line py-3">
                <Link href={url}>{name}</Link>
                <p className="text-[0.95rem] text-ink-soft">{skills.join(', ')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {help.workshops.length > 0 && (
        <section>
          <h2>{t('workshops')}</h2>
          <ul>
            {help.workshops.map(({ title, url, next }) => (
              <li key={url} className="border-b border-line py-3">
                <Link href={url}>{title}</Link>
                {next && <p className="text-[0.95rem] text-ink-soft">{formatDate(next, locale)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {official.length > 0 && (
        <section>
          <h2>{t('official')}</h2>
          <ul>
            {official.map(({ name, url }) => (
              <li key={url} className="border-b border-line py-3">
                <a href={url} rel="noreferrer">
                  {name}
                </a>{' '}
                <span className="text-[0.95rem] text-ink-soft">{new URL(url).host}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
