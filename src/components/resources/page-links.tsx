import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { type ResourceChoices, resourcesAddress } from './resource-choices'

type Props = { locale: Locale; page: number; pages: number; choices: ResourceChoices }

/** The way to the pages before and after, where there are any. */
export function PageLinks({ locale, page, pages, choices }: Props) {
  const t = messagesFor('resources', locale)
  if (pages <= 1) return null
  const shape = 'inline-flex min-h-11 items-center'
  return (
    <nav aria-label={t('pages')} className="no-print mt-4 flex gap-6">
      {page > 1 && (
        <Link rel="prev" href={resourcesAddress({ ...choices, page: page - 1 })} className={shape}>
          {t('previous')}
        </Link>
      )}
      <span className={`${shape} text-ink-soft`}>{t('position', { page, pages })}</span>
      {page < pages && (
        <Link rel="next" href={resourcesAddress({ ...choices, page: page + 1 })} className={shape}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
