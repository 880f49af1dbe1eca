import Link from 'next/link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; page: number; pages: number; words: string }

const addressOf = ({ page, words }: { page: number; words: string }) => {
  const query = new URLSearchParams({ ...(words && { q: words }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `/ressources?${query}` : '/ressources'
}

/** The way to the pages before and after, where there are any. */
export function PageLinks({ locale, page, pages, words }: Props) {
  const t = messagesFor('resources', locale)
  if (pages <= 1) return null
  const shape = 'inline-flex min-h-11 items-center'
  return (
    <nav aria-label={t('pages')} className="no-print mt-4 flex gap-6">
      {page > 1 && (
        <Link rel="prev" href={addressOf({ page: page - 1, words })} className={shape}>
          {t('previous')}
        </Link>
      )}
      <span className={`${shape} text-ink-soft`}>{t('position', { page, pages })}</span>
      {page < pages && (
        <Link rel="next" href={addressOf({ page: page + 1, words })} className={shape}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
