import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; isPublished: boolean; editHref: string }

/** Says above a preview whether this version is published, and leads back to its form. It stays on paper. */
export function PreviewBanner({ locale, isPublished, editHref }: Props) {
  const t = messagesFor('site', locale)
  return (
    <aside
      aria-label={t('preview.label')}
      className="mt-4 flex flex-wrap items-center gap-x-6 border-l-4 border-near bg-near-wash px-4 py-2"
    >
      <p className="font-semibold text-near">{t(isPublished ? 'preview.published' : 'preview.draft')}</p>
      <a href={editHref} className="no-print inline-flex min-h-11 items-center">
        {t('preview.back')}
      </a>
    </aside>
  )
}
