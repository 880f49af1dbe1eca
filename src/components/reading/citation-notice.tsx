import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Tells who comes from an answer that the passage is marked below, or that it is no longer there. */
export function CitationNotice({ locale, found }: { locale: Locale; found: boolean }) {
  const t = messagesFor('resources', locale)
  return (
    <p className={`no-print mb-6 max-w-measure px-4 py-2 ${found ? 'bg-wash' : 'bg-near-wash text-near'}`}>
      {found ? t('citationShown') : t('citationGone')} {found && <a href="#citation">{t('goToCitation')}</a>}
    </p>
  )
}
